package org.anzheng.notices;

import java.util.List;
import org.anzheng.scheme.Term;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.springframework.stereotype.Component;

/** Puts a draft into words, in both languages at once. */
@Component
class NoticeWording {

  private final Texts texts;

  NoticeWording(Texts texts) {
    this.texts = texts;
  }

  FrozenNotice freeze(NoticeDraft draft) {
    return new FrozenNotice(text(draft, Language.ZH), text(draft, Language.EN));
  }

  /** The title of a kind of notice, which names no case and no person. */
  String title(String kind, Language language) {
    return texts.text(language, "notice." + kind + ".title");
  }

  String text(String key, Language language, Object... arguments) {
    return texts.text(language, key, arguments);
  }

  private NoticeText text(NoticeDraft draft, Language language) {
    return new NoticeText(
        title(draft.kind(), language),
        sentence("notice." + draft.kind() + ".text", draft.arguments(), language),
        draft
            .remedy()
            .map(way -> sentence("notice.remedy." + way.key(), way.arguments(), language))
            .orElse(""));
  }

  private String sentence(String key, List<Object> arguments, Language language) {
    return texts.text(
        language, key, arguments.stream().map(value -> word(value, language)).toArray());
  }

  private Object word(Object value, Language language) {
    return switch (value) {
      case Bilingual both -> language.either(both.zh(), both.en());
      case Term term ->
          texts.text(language, "notice.term", term.count(), texts.name(language, term.unit()));
      default -> value;
    };
  }
}

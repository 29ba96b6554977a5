package org.anzheng.papers;

import java.util.Arrays;
import org.anzheng.documents.Bilingual;
import org.anzheng.documents.PaperRow;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.springframework.stereotype.Component;

/** 文书用语: both languages of every word on a certificate. */
@Component
class PaperWords {

  private static final String WORD = "paper.certificate.";

  private final Texts texts;
  private final Catalogue catalogue;
  private final ReasonCodes reasons;

  PaperWords(Texts texts, Catalogue catalogue, ReasonCodes reasons) {
    this.texts = texts;
    this.catalogue = catalogue;
    this.reasons = reasons;
  }

  PaperRow row(String key, Bilingual value) {
    return new PaperRow(text(key), value);
  }

  /** A sentence; arguments that are themselves bilingual go in in their own language. */
  Bilingual text(String key, Object... arguments) {
    return new Bilingual(
        sentence(Language.ZH, WORD + key, arguments), sentence(Language.EN, WORD + key, arguments));
  }

  Bilingual category(String code) {
    return catalogue.versions().stream()
        .flatMap(version -> version.category(code).stream())
        .findFirst()
        .map(c -> new Bilingual(c.nameZh(), c.nameEn()))
        .orElse(new Bilingual(code, code));
  }

  /** The name of a tier; the code itself where a rule version has a new one. */
  Bilingual tier(String code) {
    String key = "tier." + code;
    return texts.has(Language.ZH, key)
        ? new Bilingual(texts.text(Language.ZH, key), texts.text(Language.EN, key))
        : new Bilingual(code, "");
  }

  /** The reason behind {@code suspend:0116@2018}. */
  Bilingual reason(String citation) {
    return reasons
        .cited(citation)
        .map(r -> new Bilingual(r.textZh(), r.textEn()))
        .orElse(new Bilingual(citation, citation));
  }

  private String sentence(Language language, String key, Object... arguments) {
    return texts.text(
        language,
        key,
        Arrays.stream(arguments)
            .map(a -> a instanceof Bilingual both ? language.either(both.zh(), both.en()) : a)
            .toArray());
  }
}

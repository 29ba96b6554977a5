package org.anzheng.texts;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Map;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.springframework.stereotype.Component;

/**
 * 文案库: looks sentences up. There is no fallback from one language to the other: a missing sentence
 * shows as its key in double brackets, which the tests of every page look for.
 */
@Component
public class Texts {

  private final Map<Language, Map<String, String>> sentences = MessageFiles.sentences();

  Texts() {}

  /** The sentence of a key; arguments fill {@code {0}} and following. */
  public String text(Language language, String key, Object... arguments) {
    String sentence = sentences.getOrDefault(language, Map.of()).get(key);
    if (sentence == null) {
      return "⟦" + key + "⟧";
    }
    if (arguments.length == 0) {
      return sentence;
    }
    MessageFormat format = new MessageFormat(sentence);
    Object[] words = new Wording(this, language).of(arguments);
    Format[] formats = format.getFormatsByArgumentIndex();
    for (int i = 0; i < Math.min(formats.length, words.length); i++) {
      if (formats[i] instanceof ChoiceFormat) {
        words[i] = arguments[i]; // "1 day", "2 days": the sentence chooses by the number itself
      }
    }
    return format.format(words);
  }

  /** Whether there is such a sentence. */
  public boolean has(Language language, String key) {
    return sentences.getOrDefault(language, Map.of()).containsKey(key);
  }

  /** The name of an enum constant. */
  public String name(Language language, Enum<?> constant) {
    return text(
        language, "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** The sentence of an objection. */
  public String objection(Language language, Objection objection) {
    return text(language, key(objection.reason()), objection.arguments().toArray());
  }

  /** The key of a refusal's sentence. */
  public static String key(Reason reason) {
    return "refusal." + reason.code();
  }
}

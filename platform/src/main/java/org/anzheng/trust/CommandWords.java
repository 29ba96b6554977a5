package org.anzheng.trust;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What commands say on the terminal, in both languages. */
final class CommandWords {

  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  private CommandWords() {}

  static void tell(String key, Object... arguments) {
    for (Locale language : LANGUAGES) {
      String text = ResourceBundle.getBundle("messages.trust", language).getString(key);
      System.out.println("  " + new MessageFormat(text, language).format(arguments));
    }
  }
}

package org.anzheng.witness;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of one language (措辞). */
final class Words {

  private final ResourceBundle bundle;

  Words(Locale language) {
    bundle = ResourceBundle.getBundle("org.anzheng.witness.messages", language);
  }

  /** Chinese, unless English is asked for. */
  static Words in(String language) {
    return new Words(language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
  }

  String say(String key, String... args) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
  }

  String say(String key, List<String> args) {
    return say(key, args.toArray(String[]::new));
  }
}

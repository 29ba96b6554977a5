package org.anzheng.verifier;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The sentences of one language (措辞). */
final class Words {

  private static final DateTimeFormatter CHINA =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));

  private static final Set<String> TIMES =
      Set.of("effective", "signedAt", "expires", "asOf", "madeAt", "announced");

  private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

  private final ResourceBundle bundle;

  Words(Locale language) {
    bundle = ResourceBundle.getBundle("org.anzheng.verifier.messages", language);
  }

  /** The sentence of a key, with what it names. */
  String say(String key, List<String> args) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT)
        .format(args.stream().map(Words::harmless).toArray());
  }

  String say(String key, String... args) {
    return say(key, List.of(args));
  }

  /** A value of the file in words where it is a code with a name or a time, else as it is. */
  String value(String label, String value) {
    String key = "value." + label + "." + value;
    if (bundle.containsKey(key)) {
      return bundle.getString(key);
    }
    return TIMES.contains(label) ? time(value) : harmless(value);
  }

  /** An instant in China, for a sentence. */
  static String instant(Instant instant) {
    return instant.isAfter(LAST) ? "9999" : CHINA.format(instant);
  }

  /** The day of an instant in China, for a sentence. */
  static String day(Instant instant) {
    return instant(instant).split(" ", 2)[0];
  }

  /** The day of an instant as a file writes it; as it is where it is none. */
  static String dayOf(String written) {
    try {
      return day(Instant.parse(written));
    } catch (DateTimeException notAnInstant) {
      return written;
    }
  }

  /** Legal times are those of China, whatever the machine's zone. */
  private String time(String value) {
    try {
      return say("report.china-time", CHINA.format(Instant.parse(value)));
    } catch (DateTimeException notAnInstant) {
      return harmless(value);
    }
  }

  /** Takes out what could move the cursor or turn the reading direction of a terminal. */
  static String harmless(String text) {
    StringBuilder harmless = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .forEach(harmless::appendCodePoint);
    return harmless.toString();
  }
}

package org.anzheng.proof;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical JSON (规范化 JSON, RFC 8785) of a flat object, written directly: what is hashed most often
 * need not be parsed again to be put in order.
 */
final class FlatJson {

  private static final long MOST_EXACT = 1L << 53;

  private FlatJson() {}

  /** Strings, booleans and whole numbers by name. */
  static byte[] of(Map<String, ?> fields) {
    StringBuilder out = new StringBuilder(256).append('{');
    // names are ordered by their UTF-16 units, as strings of Java compare
    new TreeMap<>(fields)
        .forEach((name, value) -> {
          string(name, out.length() == 1 ? out : out.append(','));
          value(value, out.append(':'));
        });
    return out.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void value(Object value, StringBuilder out) {
    switch (value) {
      case String text -> string(text, out);
      case Boolean truth -> out.append(truth.booleanValue());
      case Integer number -> out.append(number.intValue());
      case Long number when Math.abs(number) <= MOST_EXACT -> out.append(number.longValue());
      default -> throw new Malformed("not a flat JSON value: " + value.getClass());
    }
  }

  private static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        i = pair(text, i, out);
      } else {
        character(c, out);
      }
    }
    out.append('"');
  }

  private static int pair(String text, int at, StringBuilder out) {
    int code = text.codePointAt(at);
    if (!Character.isSupplementaryCodePoint(code)) {
      throw new Malformed("half a surrogate pair");
    }
    out.appendCodePoint(code);
    return at + 1;
  }

  private static void character(char c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ') {
          out.append("\\u00")
              .append(Character.forDigit(c >> 4, 16))
              .append(Character.forDigit(c & 15, 16));
        } else {
          out.append(c);
        }
      }
    }
  }
}

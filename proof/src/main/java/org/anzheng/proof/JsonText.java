package org.anzheng.proof;

import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259) that {@link StrictJson} reads back: objects in the order of their map, no
 * spaces, integers only, and those below 2^53, which JavaScript keeps exact.
 */
public final class JsonText {

  private static final long EXACT = 1L << 53;

  private JsonText() {}

  /** The text of a value made of maps, collections, texts, integers and booleans. */
  public static String of(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> members -> object(members);
      case Collection<?> elements -> array(elements);
      case CharSequence text -> string(text.toString());
      case Boolean flag -> flag.toString();
      case Integer number -> number.toString();
      case Long number when Math.abs(number) < EXACT -> number.toString();
      case null, default -> throw new Malformed("a value that tokens do not carry");
    };
  }

  /** The text in UTF-8. */
  public static byte[] bytes(@Nullable Object value) {
    return Text.utf8(of(value));
  }

  private static String object(Map<?, ?> members) {
    StringJoiner object = new StringJoiner(",", "{", "}");
    members.forEach((name, value) -> object.add(string(String.valueOf(name)) + ":" + of(value)));
    return object.toString();
  }

  private static String array(Collection<?> elements) {
    StringJoiner array = new StringJoiner(",", "[", "]");
    elements.forEach(element -> array.add(of(element)));
    return array.toString();
  }

  private static String string(String text) {
    StringBuilder string = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        string.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        string.append("\\u%04x".formatted((int) c));
      } else {
        string.append(c);
      }
    }
    return string.append('"').toString();
  }
}

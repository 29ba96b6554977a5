package org.anzheng.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A strict reader of JSON (RFC 8259): UTF-8, no duplicate names, bounded depth, nothing left over.
 * An object becomes a {@link Map}, an array a {@link List}, a number a {@link BigDecimal}, null
 * stays null. Enough for leaves and tokens, and one dependency less for whoever verifies.
 */
public final class StrictJson {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_NUMBER = 64;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");

  private final String text;
  private int at;

  private StrictJson(String text) {
    this.text = text;
  }

  /** Reads one JSON value. */
  public static @Nullable Object parse(byte[] json) {
    StrictJson reader = new StrictJson(Text.utf8(json));
    Object value = reader.value(0);
    reader.skipSpace();
    if (reader.at != reader.text.length()) {
      throw reader.wrong("text after the value");
    }
    return value;
  }

  /** Reads one JSON object. */
  @SuppressWarnings("unchecked") // objects are made below with string names only
  public static Map<String, @Nullable Object> object(byte[] json) {
    if (parse(json) instanceof Map<?, ?> map) {
      return (Map<String, @Nullable Object>) map;
    }
    throw new Malformed("not a JSON object");
  }

  /** The members of one JSON object, each value as it is written, byte for byte. */
  static Map<String, String> written(String json) {
    StrictJson reader = new StrictJson(json);
    Map<String, String> members = new LinkedHashMap<>();
    reader.skipSpace();
    reader.expect('{');
    for (boolean first = true; !reader.closes('}', first); first = false) {
      reader.skipSpace();
      String name = reader.string();
      reader.skipSpace();
      reader.expect(':');
      reader.skipSpace();
      int start = reader.at;
      reader.value(1);
      if (members.put(name, json.substring(start, reader.at)) != null) {
        throw reader.wrong("name twice in an object");
      }
    }
    reader.skipSpace();
    if (reader.at != json.length()) {
      throw reader.wrong("text after the value");
    }
    return members;
  }

  private @Nullable Object value(int depth) {
    if (depth > MAX_DEPTH) {
      throw wrong("nested too deep");
    }
    skipSpace();
    return switch (peek()) {
      case '{' -> members(depth);
      case '[' -> elements(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> members(int depth) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    at++;
    for (boolean first = true; !closes('}', first); first = false) {
      skipSpace();
      String name = string();
      skipSpace();
      expect(':');
      Object value = value(depth + 1);
      if (members.containsKey(name)) {
        throw wrong("name twice in an object");
      }
      members.put(name, value);
    }
    return Collections.unmodifiableMap(members);
  }

  private List<@Nullable Object> elements(int depth) {
    List<@Nullable Object> elements = new ArrayList<>();
    at++;
    for (boolean first = true; !closes(']', first); first = false) {
      elements.add(value(depth + 1));
    }
    return Collections.unmodifiableList(elements);
  }

  /** Steps over the closing bracket, or over the comma before every element but the first. */
  private boolean closes(char bracket, boolean first) {
    skipSpace();
    if (peek() == bracket) {
      at++;
      return true;
    }
    if (!first) {
      expect(',');
    }
    return false;
  }

  /** Most strings have no escape and are taken as they stand. */
  private String string() {
    expect('"');
    int start = at;
    while (peek() >= 0x20 && peek() != '"' && peek() != '\\') {
      at++;
    }
    return requirePaired(text.substring(start, at) + rest());
  }

  private String rest() {
    StringBuilder string = new StringBuilder();
    for (char c = next(); c != '"'; c = next()) {
      if (c < 0x20) {
        throw wrong("control character in a string");
      }
      string.append(c == '\\' ? escaped() : c);
    }
    return string.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw wrong("unknown escape");
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      char c = next();
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw wrong("not a Unicode escape");
      }
      code = code << 4 | digit;
    }
    return (char) code;
  }

  private String requirePaired(String string) {
    for (int i = 0; i < string.length(); i++) {
      int c = string.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        throw wrong("half a surrogate pair");
      }
      i += Character.charCount(c) - 1;
    }
    return string;
  }

  private BigDecimal number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String number = text.substring(start, at);
    if (number.length() > MAX_NUMBER || !NUMBER.matcher(number).matches()) {
      throw wrong("not a value");
    }
    return new BigDecimal(number);
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      throw wrong("not a value");
    }
    at += word.length();
    return value;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void expect(char c) {
    if (next() != c) {
      throw wrong("expected " + c);
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw wrong("ends too early");
    }
    return text.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private Malformed wrong(String what) {
    return new Malformed("JSON at " + at + ": " + what);
  }
}

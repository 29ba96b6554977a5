package org.anzheng.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Strict readings of the small text forms that every format here is made of. */
final class Text {

  private Text() {}

  /** Standard base64, in the one spelling that encoding gives. */
  static byte[] base64(String text, String what) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw new Malformed(what + " is not base64", e);
    }
    throw new Malformed(what + " is not canonical base64");
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** base64url without padding, in the one spelling that encoding gives. */
  static byte[] base64url(String text, String what) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      if (base64url(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw new Malformed(what + " is not base64url", e);
    }
    throw new Malformed(what + " is not canonical base64url");
  }

  static String base64url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static byte[] hash(String text, String what) {
    byte[] hash = base64(text, what);
    if (hash.length != Hashes.LENGTH) {
      throw new Malformed(what + " is not 32 bytes");
    }
    return hash;
  }

  /** A non-negative decimal without leading zeroes that fits a signed 64-bit number. */
  static long decimal(String text, String what) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || (text.length() > 1 && text.startsWith("0"))) {
      throw new Malformed(what + " is not a decimal number");
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new Malformed(what + " is too large", e);
    }
  }

  static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Malformed("not UTF-8", e);
    }
  }

  static byte[] utf8(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // An unpaired surrogate would silently become a question mark.
    if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
      throw new Malformed("text cannot be written as UTF-8");
    }
    return bytes;
  }

  /** One line without control characters; the origin of a log or list. */
  static String line(String text, String what) {
    if (text.isEmpty() || text.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
      throw new Malformed(what + " is empty or contains control characters");
    }
    return text;
  }

  /** A key name of a signed note: not empty, no Unicode space, no plus sign. */
  static String keyName(String name) {
    line(name, "key name");
    if (name.codePoints().anyMatch(c -> c == '+' || isSpace(c))) {
      throw new Malformed("key name contains a space or plus sign");
    }
    return name;
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x85;
  }
}

package org.anzheng.proof;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim that its holder may show or keep back (可选披露项, RFC 9901).
 *
 * @param text base64url of {@code [salt, name, value]}: its digest stands in the token
 */
public record Disclosure(String text, String name, @Nullable Object value) {

  private static final int SALT = 16;

  /** A claim under a fresh salt. */
  static Disclosure of(String name, Object value, SecureRandom random) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    return parse(Text.base64url(JsonText.bytes(List.of(Text.base64url(salt), name, value))));
  }

  /** A claim under a given salt, its value as it is written in a JSON text. */
  static Disclosure of(String salt, String name, String writtenValue) {
    return parse(written(salt, name, writtenValue));
  }

  /** The digest of such a claim alone, which needs nothing read. */
  static byte[] digest(String salt, String name, String writtenValue) {
    return digest(written(salt, name, writtenValue));
  }

  private static String written(String salt, String name, String writtenValue) {
    String parts = JsonText.of(List.of(salt, name));
    return Text.base64url(
        Text.utf8(parts.substring(0, parts.length() - 1) + "," + writtenValue + "]"));
  }

  private static byte[] digest(String text) {
    return Hashes.sha256(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Strictly reads a disclosure of an object's member. */
  public static Disclosure parse(String text) {
    if (StrictJson.parse(Text.base64url(text, "disclosure")) instanceof List<?> parts
        && parts.size() == 3
        && parts.get(0) instanceof String
        && parts.get(1) instanceof String name
        && !name.equals(SdJwt.DIGESTS)
        && !name.equals(SdJwt.ELEMENT)) {
      return new Disclosure(text, name, parts.get(2));
    }
    throw new Malformed("a disclosure has salt, name and value");
  }

  /** SHA-256 of the text, base64url. */
  public String digest() {
    return Text.base64url(digest(text));
  }
}

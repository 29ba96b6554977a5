package org.anzheng.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/**
 * 规范文本: content as canonical JSON (RFC 8785), so that everybody who decides on it has the same
 * bytes and the same hash.
 */
public record CanonicalContent(String text) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The text of these fields. */
  public static CanonicalContent of(Map<String, Object> fields) {
    try {
      return new CanonicalContent(
          new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedString());
    } catch (IOException e) {
      throw new UncheckedIOException("fields that JSON cannot carry", e);
    }
  }

  /** SHA-256 of the bytes in UTF-8, in hexadecimal, as {@code sha256sum} prints it. */
  public String hash() {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

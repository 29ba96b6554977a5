package org.anzheng.certificates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/** SHA-256 over canonical JSON (RFC 8785) or over a text, base64url without padding. */
final class ContentHash {

  private static final JsonMapper JSON = JsonMapper.shared();

  private ContentHash() {}

  static String of(Map<String, Object> fields) {
    try {
      return of(new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedUTF8());
    } catch (IOException e) {
      throw new UncheckedIOException("fields that JSON cannot carry", e);
    }
  }

  static String of(String ascii) {
    return of(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  private static String of(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

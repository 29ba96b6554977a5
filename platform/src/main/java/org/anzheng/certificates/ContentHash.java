package org.anzheng.certificates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/** SHA-256 over canonical JSON (RFC 8785), base64url without padding. */
final class ContentHash {

  private static final JsonMapper JSON = JsonMapper.shared();

  private ContentHash() {}

  static String of(Map<String, Object> fields) {
    try {
      byte[] canonical = new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedUTF8();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (IOException e) {
      throw new UncheckedIOException("fields that JSON cannot carry", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

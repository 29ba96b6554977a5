package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/** The texts that are hashed: canonical JSON (RFC 8785) and unpadded base64url. */
final class LogText {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LogText() {}

  /** The one canonical form of a flat object of strings, booleans and integers. */
  static byte[] canonical(Map<String, Object> fields) {
    try {
      return new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedUTF8();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The leaf of a record: nothing but its commitment. */
  static byte[] recordLeaf(byte[] commitment) {
    return ("rec/1 " + base64(commitment)).getBytes(StandardCharsets.US_ASCII);
  }
}

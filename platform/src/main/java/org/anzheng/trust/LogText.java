package org.anzheng.trust;

import java.util.Map;
import org.anzheng.proof.CanonicalJson;
import tools.jackson.databind.json.JsonMapper;

/** Builds what is hashed: a flat JSON object in its one canonical form. */
final class LogText {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LogText() {}

  /** Canonical JSON (RFC 8785) of strings, booleans and integers. */
  static byte[] canonical(Map<String, Object> fields) {
    return CanonicalJson.of(JSON.writeValueAsString(fields));
  }
}

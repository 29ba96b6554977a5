package org.anzheng.proof;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Canonical JSON (规范化 JSON, RFC 8785): used to build what is hashed or signed, never to verify it.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  /** The canonical form of a JSON text in UTF-8. Refuses what {@link StrictJson} refuses. */
  public static byte[] of(byte[] json) {
    StrictJson.parse(json);
    try {
      return new JsonCanonicalizer(Text.utf8(json)).getEncodedUTF8();
    } catch (IOException e) {
      throw new Malformed("not canonicalisable JSON", e);
    }
  }

  /** The canonical form of a JSON text. */
  public static byte[] of(String json) {
    return of(Text.utf8(json));
  }

  /** The canonical form of an object of strings, booleans and whole numbers. */
  public static byte[] of(Map<String, ?> fields) {
    return FlatJson.of(fields);
  }

  /** Whether these bytes are a JSON text in canonical form. */
  public static boolean isCanonical(byte[] json) {
    return Arrays.equals(json, of(json));
  }
}

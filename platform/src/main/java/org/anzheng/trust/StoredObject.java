package org.anzheng.trust;

import java.nio.charset.StandardCharsets;

/**
 * What a store keeps under a key.
 *
 * @param tag changes whenever the bytes do
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record StoredObject(byte[] bytes, String tag) {

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

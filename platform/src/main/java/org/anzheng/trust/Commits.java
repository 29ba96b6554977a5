package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** temporary */
final class Commits {
  private Commits() {}

  static byte[] body(byte[] salt, byte[] body) {
    return commit("anzheng/body/1", salt, body);
  }

  static byte[] record(byte[] salt, byte[] header) {
    return commit("anzheng/rec/1", salt, header);
  }

  static byte[] leafHash(byte[] leaf) {
    MessageDigest sha = sha();
    sha.update((byte) 0);
    return sha.digest(leaf);
  }

  private static byte[] commit(String tag, byte[] salt, byte[] content) {
    MessageDigest sha = sha();
    sha.update(tag.getBytes(StandardCharsets.US_ASCII));
    sha.update((byte) 0);
    sha.update(salt);
    return sha.digest(sha().digest(content));
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

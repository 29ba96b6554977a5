package org.anzheng.adoption.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key itself: {@code azk_} and 32 random bytes. It is too long to be guessed, so its plain hash
 * is enough to know it by.
 */
record KeySecret(String text) {

  private static final int BYTES = 32;
  private static final int SHOWN = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  static KeySecret random() {
    byte[] key = new byte[BYTES];
    RANDOM.nextBytes(key);
    return new KeySecret("azk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(key));
  }

  String prefix() {
    return text.substring(0, SHOWN);
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java", e);
    }
  }

  /** Never shown by accident. */
  @Override
  public String toString() {
    return "azk_...";
  }
}

package org.anzheng.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** 加密存储: seals personal data at rest with AES-256-GCM. Layout: nonce (12), ciphertext, tag. */
public final class Sealer {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  /** A sealer with a key of 32 bytes. */
  public Sealer(byte[] key) {
    if (key.length != 32) {
      throw new IllegalArgumentException("the key must have 32 bytes");
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  /** A new random key of 32 bytes. */
  public static byte[] newKey() {
    byte[] key = new byte[32];
    RANDOM.nextBytes(key);
    return key;
  }

  /** Seals bytes. */
  public byte[] seal(byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, 0);
    byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
    return all;
  }

  /** Opens what {@link #seal} made; fails when a single bit differs. */
  public byte[] open(byte[] sealed) {
    return run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), sealed, NONCE_BYTES);
  }

  /** Seals a text. */
  public byte[] sealText(String plain) {
    return seal(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Opens a sealed text. */
  public String openText(byte[] sealed) {
    return new String(open(sealed), StandardCharsets.UTF_8);
  }

  /**
   * A keyed digest (HMAC-SHA256) of a text, to look up or keep unique what is stored sealed.
   * Digests of different purposes cannot be compared.
   */
  public byte[] digest(String purpose, String plain) {
    byte[] purposeKey = hmac(key.getEncoded(), purpose);
    return hmac(purposeKey, plain);
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA256 is missing in this Java", e);
    }
  }

  private byte[] run(int mode, byte[] nonce, byte[] input, int offset) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input, offset, input.length - offset);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealed data cannot be read or written with this key", e);
    }
  }
}

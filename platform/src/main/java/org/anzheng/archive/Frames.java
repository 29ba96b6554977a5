package org.anzheng.archive;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The cipher of one file: AES-256-GCM over frames of 64 KiB, each under the nonce {@code zeros (7),
 * frame number (4), 1 for the last frame (1)}. Every file has a key of its own, so the nonces never
 * repeat; the number makes a moved frame fail, the mark of the last frame makes a shortened file
 * fail.
 */
final class Frames {

  static final int PLAIN = 64 * 1024;
  static final int TAG = 16;
  static final int SEALED = PLAIN + TAG;

  private final Cipher cipher;
  private final SecretKeySpec key;
  private final int mode;
  private int number;

  private Frames(int mode, byte[] key) {
    try {
      this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is part of every JDK", e);
    }
    this.mode = mode;
    this.key = new SecretKeySpec(key, "AES");
  }

  static Frames sealing(byte[] key) {
    return new Frames(Cipher.ENCRYPT_MODE, key);
  }

  static Frames opening(byte[] key) {
    return new Frames(Cipher.DECRYPT_MODE, key);
  }

  /** Seals or opens the next frame. */
  byte[] next(byte[] frame, int length, boolean last) throws GeneralSecurityException {
    byte[] nonce = ByteBuffer.allocate(12).putInt(7, number).put(11, (byte) (last ? 1 : 0)).array();
    number = Math.incrementExact(number);
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
    return cipher.doFinal(frame, 0, length);
  }
}

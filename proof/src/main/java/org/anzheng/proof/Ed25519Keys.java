package org.anzheng.proof;

import java.security.SecureRandom;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * Ed25519 of RFC 8032, strictly: one spelling per signature (S below the group order), no
 * small-order keys.
 */
final class Ed25519Keys {

  static final int SIGNATURE_LENGTH = Ed25519.SIGNATURE_SIZE;

  private Ed25519Keys() {}

  static byte[] newSeed(SecureRandom random) {
    byte[] seed = new byte[Ed25519.SECRET_KEY_SIZE];
    Ed25519.generatePrivateKey(random, seed);
    return seed;
  }

  static byte[] publicKey(byte[] seed) {
    byte[] key = new byte[Ed25519.PUBLIC_KEY_SIZE];
    Ed25519.generatePublicKey(seed, 0, key, 0);
    return key;
  }

  static byte[] requireSound(byte[] publicKey) {
    if (!Ed25519.validatePublicKeyFull(publicKey, 0)) {
      throw new Malformed("not a point of the prime-order group of Ed25519");
    }
    return publicKey;
  }

  static byte[] sign(byte[] seed, byte[] message) {
    byte[] signature = new byte[SIGNATURE_LENGTH];
    Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
    return signature;
  }

  static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    return signature.length == SIGNATURE_LENGTH
        && Ed25519.verify(signature, 0, publicKey, 0, message, 0, message.length);
  }
}

package org.anzheng.proof;

import java.security.SecureRandom;

/**
 * A private key that signs tokens (签名私钥), in memory. Its text is secret: for the key store only.
 */
public final class SigningKey {

  private static final int LENGTH = 32;

  private final Jwk jwk;
  private final byte[] privateKey;
  private final SecureRandom random;

  private SigningKey(KeyCurve curve, byte[] privateKey, SecureRandom random) {
    byte[] point =
        switch (curve) {
          case P256 -> P256Keys.publicKey(privateKey);
          case SM2 -> Sm2Keys.publicKey(privateKey);
        };
    this.jwk = new Jwk(curve, point);
    this.privateKey = privateKey;
    this.random = random;
  }

  /** A new key. */
  public static SigningKey generate(KeyCurve curve, SecureRandom random) {
    byte[] key =
        switch (curve) {
          case P256 -> P256Keys.newPrivateKey(random);
          case SM2 -> Sm2Keys.newPrivateKey(random);
        };
    return new SigningKey(curve, key, random);
  }

  /** Strictly reads what {@link #secretText} wrote. */
  public static SigningKey parse(String text) {
    String[] words = text.split(" ", -1);
    if (words.length != 2) {
      throw new Malformed("a private key reads curve and key");
    }
    KeyCurve curve =
        KeyCurve.of(words[0]).orElseThrow(() -> new Malformed("a curve not known here"));
    byte[] key = Text.base64url(words[1], "private key");
    if (key.length != LENGTH) {
      throw new Malformed("a private key has 32 bytes");
    }
    return new SigningKey(curve, key, new SecureRandom());
  }

  /** The private key as text. */
  public String secretText() {
    return jwk.curve().jwkName() + " " + Text.base64url(privateKey);
  }

  /** The public half. */
  public Jwk jwk() {
    return jwk;
  }

  /** Signs: r and s for P-256, DER for SM2. */
  public byte[] sign(byte[] message) {
    return switch (jwk.curve()) {
      case P256 -> P256Keys.sign(privateKey, message);
      case SM2 -> Sm2Keys.sign(privateKey, message, random);
    };
  }

  /** Never the private key. */
  @Override
  public String toString() {
    return "private key of " + jwk.thumbprint();
  }
}

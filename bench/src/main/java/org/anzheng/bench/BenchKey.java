package org.anzheng.bench;

import java.security.SecureRandom;
import org.anzheng.proof.Jwk;
import org.anzheng.proof.KeyCurve;
import org.anzheng.proof.SigningKey;
import org.anzheng.proof.TokenKey;

/** A key that signs tokens and is forgotten afterwards. */
record BenchKey(String kid, SigningKey key) implements TokenKey {

  static BenchKey named(String kid) {
    return new BenchKey(kid, SigningKey.generate(KeyCurve.P256, new SecureRandom()));
  }

  @Override
  public Jwk jwk() {
    return key.jwk();
  }

  @Override
  public byte[] sign(byte[] message) {
    return key.sign(message);
  }
}

package org.anzheng.proof;

import java.util.Arrays;
import java.util.Optional;

/** The curves that tokens are signed on (曲线), by their names in a JWK. */
public enum KeyCurve {
  /** ES256: what every library of the web reads. */
  P256("P-256"),
  /** SM2 with SM3; no name is registered, so whoever does not know it passes over the key. */
  SM2("SM2");

  private final String jwkName;

  KeyCurve(String jwkName) {
    this.jwkName = jwkName;
  }

  /** The member {@code crv} of a JWK. */
  public String jwkName() {
    return jwkName;
  }

  static Optional<KeyCurve> of(String jwkName) {
    return Arrays.stream(values()).filter(c -> c.jwkName.equals(jwkName)).findFirst();
  }
}

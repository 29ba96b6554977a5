package org.anzheng.trust;

import java.time.LocalDate;
import org.anzheng.proof.Jwk;
import org.anzheng.proof.KeyCurve;
import org.anzheng.proof.SigningKey;
import org.anzheng.proof.TokenKey;
import org.anzheng.proof.Validity;

/**
 * A key that signs for one owner in one calendar year of China.
 *
 * @param owner approval number of a body, or {@link #STATUS}
 */
record YearKey(String owner, int year, SigningKey key) implements TokenKey {

  /** Owner of the keys that sign status lists and receipts. */
  static final String STATUS = "status";

  static String name(String owner, int year, KeyCurve curve, String separator) {
    String letter =
        switch (curve) {
          case P256 -> "a";
          case SM2 -> "b";
        };
    return owner + separator + "%04d".formatted(year) + letter;
  }

  @Override
  public String kid() {
    return name(owner, year, jwk().curve(), "/");
  }

  @Override
  public Jwk jwk() {
    return key.jwk();
  }

  @Override
  public byte[] sign(byte[] message) {
    return key.sign(message);
  }

  boolean isOfBody() {
    return !owner.equals(STATUS);
  }

  boolean isEs256() {
    return jwk().curve() == KeyCurve.P256;
  }

  Validity validity() {
    return new Validity(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}

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
 * @param turn 0 for the first key of the year, one more for each that took the place of a withdrawn
 */
record YearKey(String owner, int year, int turn, SigningKey key) implements TokenKey {

  /** Owner of the keys that sign status lists and receipts. */
  static final String STATUS = "status";

  /** One letter for each turn and curve: a and b, then c and d. */
  static String name(String owner, int year, int turn, KeyCurve curve, String separator) {
    int curveLetter =
        switch (curve) {
          case P256 -> 'a';
          case SM2 -> 'b';
        };
    return owner + separator + "%04d".formatted(year) + (char) (curveLetter + 2 * turn);
  }

  @Override
  public String kid() {
    return name(owner, year, turn, jwk().curve(), "/");
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

package org.anzheng.given;

import java.util.concurrent.ThreadLocalRandom;

/** Identifiers with valid check digits that belong to nobody. */
public final class Identities {

  private Identities() {}

  /** A new identity number, of a person born in 1900. */
  public static String identityNumber() {
    int district = ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    int day = ThreadLocalRandom.current().nextInt(101, 129);
    int sequence = ThreadLocalRandom.current().nextInt(1000);
    String digits = "%06d1900%04d%03d".formatted(district, day, sequence);
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += Character.digit(digits.charAt(i), 10) * (1 << (17 - i)) % 11;
    }
    return digits + "10X98765432".charAt(sum % 11);
  }
}

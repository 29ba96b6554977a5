package org.anzheng.demonstration;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Fictional identity numbers with a valid check digit, of people born in 1900. */
final class ExampleIdentity {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private ExampleIdentity() {}

  static String next() {
    int n = COUNT.getAndIncrement();
    String digits = String.format(Locale.ROOT, "110108190001%02d%03d", 1 + n % 28, n / 28 % 1000);
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += Character.digit(digits.charAt(i), 10) * (1 << (17 - i)) % 11;
    }
    return digits + "10X98765432".charAt(sum % 11);
  }
}

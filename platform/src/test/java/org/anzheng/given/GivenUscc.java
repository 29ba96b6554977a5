package org.anzheng.given;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.anzheng.parties.Uscc;

/** Fictional unified social credit codes with valid check digits, each a new one. */
public final class GivenUscc {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private GivenUscc() {}

  /** The next code: an enterprise in Haidian, with an organisation code nobody has yet. */
  public static Uscc next() {
    String number = Integer.toString(COUNT.incrementAndGet());
    return of("91110108", "MAE" + "0".repeat(5 - number.length()) + number);
  }

  /** The code for the first eight characters and the organisation code's first eight. */
  public static Uscc of(String head, String organisationCode) {
    String upper = organisationCode.toUpperCase(Locale.ROOT);
    String first = head + upper + Uscc.organisationCheckCharacter(upper);
    return new Uscc(first + Uscc.checkCharacter(first));
  }
}

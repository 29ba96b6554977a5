package org.anzheng.demonstration;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.anzheng.parties.Uscc;

/** Fictional codes with valid check digits: no organisation has an organisation code of zeros. */
final class ExampleUscc {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private ExampleUscc() {}

  /** The next code of an enterprise in a division. */
  static Uscc next(String division) {
    String organisation = String.format(Locale.ROOT, "0000%04d", COUNT.incrementAndGet());
    String stem = "91" + division + organisation + Uscc.organisationCheckCharacter(organisation);
    return new Uscc(stem + Uscc.checkCharacter(stem));
  }
}

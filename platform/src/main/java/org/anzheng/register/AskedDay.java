package org.anzheng.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 所查之日: a past day for which the register is asked.
 *
 * @param on its end, in Beijing, is what the answer is about
 * @param asRecorded what was recorded after the end of this day is left out; empty when whatever is
 *     recorded counts
 */
public record AskedDay(LocalDate on, Optional<LocalDate> asRecorded) {

  /** What held on a day, by all that is known today. */
  public static AskedDay of(LocalDate on) {
    return new AskedDay(on, Optional.empty());
  }

  /** What the register said on the day itself. */
  public AskedDay saidThen() {
    return new AskedDay(on, Optional.of(on));
  }
}

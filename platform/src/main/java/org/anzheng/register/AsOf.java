package org.anzheng.register;

import java.time.Instant;
import java.time.LocalDate;
import org.anzheng.kernel.ChinaTime;

/**
 * 记载时点: what held at an instant, from what was recorded by another.
 *
 * @param recorded what was recorded later does not count
 */
record AsOf(Instant instant, Instant recorded) {

  /** The last moment of the days asked for; of today, now. */
  static AsOf endOf(AskedDay asked, Instant now) {
    return new AsOf(
        lastMoment(asked.on(), now),
        asked.asRecorded().map(day -> lastMoment(day, now)).orElse(RegisterRows.WHENEVER));
  }

  static Instant lastMoment(LocalDate day, Instant now) {
    Instant last = ChinaTime.endOf(day).minusNanos(1000);
    return last.isAfter(now) ? now : last;
  }

  /** Whether something had taken effect and was recorded by then. */
  boolean knows(Instant effective, Instant recordedAt) {
    return !effective.isAfter(instant) && !recordedAt.isAfter(recorded);
  }

  /** The day it is about. */
  LocalDate day() {
    return ChinaTime.dateOf(instant);
  }
}

package org.anzheng.trust;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.anzheng.kernel.ChinaTime;

/** The real clock. The business clock may be moved by a demonstration, the log's never. */
final class LogClock {

  private final InstantSource source;

  LogClock(InstantSource source) {
    this.source = source;
  }

  Instant now() {
    return source.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The shard that is open now: the calendar year in China. */
  int year() {
    return ChinaTime.dateOf(now()).getYear();
  }
}

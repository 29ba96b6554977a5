package org.anzheng;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the business: the real one, except while the demonstration replays history. The log
 * never uses it: its shards and checkpoints follow the real clock.
 */
public final class BusinessClock extends Clock {

  private final AtomicReference<@Nullable Instant> held = new AtomicReference<>();

  /** Holds the clock at an instant, until moved again or {@link #release released}. */
  public void holdAt(Instant instant) {
    held.set(instant);
  }

  /** Lets the clock show real time again. */
  public void release() {
    held.set(null);
  }

  @Override
  public Instant instant() {
    Instant instant = held.get();
    return instant == null ? Instant.now() : instant;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? this : Clock.system(zone);
  }
}

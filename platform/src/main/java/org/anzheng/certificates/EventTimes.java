package org.anzheng.certificates;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * 四个时间: when an event takes legal effect, when it was decided, when it was published and when it
 * was recorded here (all UTC).
 */
@NamedInterface("facts")
public record EventTimes(Instant effective, Instant decided, Instant published, Instant recorded) {

  /** All four at once: for what happens by law at an instant. */
  static EventTimes at(Instant effective, Instant now) {
    return new EventTimes(effective, effective, now, now);
  }
}

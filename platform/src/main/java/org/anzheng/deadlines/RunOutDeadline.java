package org.anzheng.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import org.anzheng.kernel.ChinaTime;
import org.springframework.modulith.NamedInterface;

/**
 * 已届满的期限: a clock that ran out before what was awaited happened.
 *
 * @param subject what it is about
 * @param due first instant at which it had passed
 */
@NamedInterface("reads")
public record RunOutDeadline(String subject, Instant due) {

  /** The last day on which it still ran. */
  public LocalDate lastDay() {
    return ChinaTime.dateOf(due.minusMillis(1));
  }
}

package org.anzheng.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 进行中的期限: one clock that runs, or stands still for a while.
 *
 * @param subject what it is about
 * @param kind what happens when it passes
 * @param due first instant at which it has passed; of a paused one, as it was when it stopped
 * @param basis the clause that sets it
 * @param organisation whose turn it is
 * @param awaiting the duty whose turn it is
 * @param workingDays whether it counts working days
 * @param warnedAt when the last warning was given
 * @param pause since when it stands still, with the days it keeps
 */
@NamedInterface("reads")
public record RunningDeadline(
    String subject,
    String kind,
    Instant due,
    String basis,
    UUID organisation,
    Role awaiting,
    boolean workingDays,
    Optional<Instant> warnedAt,
    Optional<DeadlinePause> pause) {

  /** The last day on which it still runs. */
  public LocalDate lastDay() {
    return ChinaTime.dateOf(due.minusMillis(1));
  }
}

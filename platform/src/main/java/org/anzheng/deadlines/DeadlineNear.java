package org.anzheng.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 期限临近: published once for each warning of a running deadline, inside the transaction that notes
 * that it was given.
 *
 * @param subject what it is about
 * @param kind which deadline
 * @param due first instant at which it will have passed
 * @param organisation whose turn it is
 * @param awaiting the duty whose turn it is
 */
@NamedInterface("facts")
public record DeadlineNear(
    String subject, String kind, Instant due, UUID organisation, Role awaiting) {

  /** The last day on which it still runs. */
  public LocalDate lastDay() {
    return ChinaTime.dateOf(due.minusMillis(1));
  }
}

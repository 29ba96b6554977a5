package org.anzheng.deadlines;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Role;

/**
 * 期限起算: a deadline to start.
 *
 * @param subject what it is about, as {@code <noun>/<identifier>}; one deadline of a kind runs per
 *     subject
 * @param kind what happens when it passes, such as {@code certificate.expiry}
 * @param due first instant at which it has passed
 * @param basis the clause that sets it, as in {@code @Basis}
 * @param organisation whose turn it is
 * @param awaiting the duty whose turn it is; SYSTEM when nobody has to act
 * @param concerned other organisations that see it run
 * @param workingDays whether it counts working days
 */
public record DeadlineStart(
    String subject,
    String kind,
    Instant due,
    String basis,
    UUID organisation,
    Role awaiting,
    Set<UUID> concerned,
    boolean workingDays) {

  public DeadlineStart {
    concerned = Set.copyOf(concerned);
  }

  /** One in calendar days, which nobody else sees. */
  public DeadlineStart(
      String subject, String kind, Instant due, String basis, UUID organisation, Role awaiting) {
    this(subject, kind, due, basis, organisation, awaiting, Set.of(), false);
  }

  /** The same, which these organisations see too. */
  public DeadlineStart concerning(UUID... others) {
    Set<UUID> all = Set.copyOf(Arrays.asList(others));
    return new DeadlineStart(subject, kind, due, basis, organisation, awaiting, all, workingDays);
  }

  /** The same, in working days or not. */
  public DeadlineStart inWorkingDays(boolean working) {
    return new DeadlineStart(subject, kind, due, basis, organisation, awaiting, concerned, working);
  }
}

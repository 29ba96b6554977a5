package org.anzheng.evaluations;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.anzheng.scheme.ClauseGroup;

/**
 * 审查组要求: what a team is measured against.
 *
 * @param groups clause groups that the criteria of the evaluation touch
 * @param days every day on which the team is to work, in order
 * @param conflict how long ties to a client count
 * @param commitments what people are booked for, and who led before
 */
record TeamNeeds(
    EvaluationOrder order,
    List<ClauseGroup> groups,
    List<LocalDate> days,
    Period conflict,
    Commitments commitments) {

  TeamNeeds {
    groups = List.copyOf(groups);
    days = List.copyOf(days);
  }

  TeamNeeds(
      EvaluationOrder order, List<ClauseGroup> groups, List<LocalDate> days, Period conflict) {
    this(order, groups, days, conflict, Commitments.NONE);
  }

  UUID body() {
    return order.body();
  }

  String category() {
    return order.category();
  }

  /** The same, for these days. */
  TeamNeeds on(List<LocalDate> others) {
    return new TeamNeeds(order, groups, others, conflict, commitments);
  }

  /** The same, for people with these commitments. */
  TeamNeeds with(Commitments known) {
    return new TeamNeeds(order, groups, days, conflict, known);
  }
}

package org.anzheng.evaluations;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.anzheng.scheme.ClauseGroup;

/**
 * 审查组尺度: what holds for every team on a day.
 *
 * @param groups every clause group of the rule
 * @param conflict how long ties to a client count
 */
record TeamYardstick(List<ClauseGroup> groups, Period conflict) {

  TeamYardstick {
    groups = List.copyOf(groups);
  }

  /** What a team for this order has to be. */
  TeamNeeds needs(EvaluationOrder order, List<LocalDate> days) {
    List<ClauseGroup> touched =
        groups.stream().filter(group -> group.isTouchedBy(order.criteria())).toList();
    return new TeamNeeds(order, touched, days, conflict);
  }
}

package org.anzheng.evaluations;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 指派期间要求: begins today or later, does not end before it begins, and can be looked through. */
final class PeriodRule {

  /** So that every single day can be looked at; no evaluation takes as long. */
  private static final Period LONGEST = Period.ofYears(1);

  private PeriodRule() {}

  @Basis("design")
  static List<Objection> objections(AssignmentPeriod period, LocalDate today) {
    return new Fields()
        .when(
            period.first().isBefore(today),
            "first",
            EvaluationRefusal.PLAN_DAY_PAST,
            period.first())
        .when(period.last().isBefore(period.first()), "last", EvaluationRefusal.ASSIGNMENT_REVERSED)
        .when(
            period.last().isAfter(period.first().plus(LONGEST)),
            "last",
            EvaluationRefusal.ASSIGNMENT_TOO_LONG)
        .found();
  }
}

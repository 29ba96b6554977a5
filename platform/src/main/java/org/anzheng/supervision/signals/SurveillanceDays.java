package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.NATIONAL_REPORT_DUE;
import static org.anzheng.scheme.ParameterKey.SURVEILLANCE_GRACE;
import static org.anzheng.scheme.ParameterKey.SUSPEND_AFTER_CONFIRM;

import java.time.LocalDate;
import java.time.YearMonth;
import org.anzheng.certificates.OverdueSurveillance;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.Term;

/**
 * 监督届满日: until when an overdue surveillance, or the suspension that has to follow it, may still be
 * missing from the record.
 *
 * @param reportDay the day of the next month by which a month is reported
 */
record SurveillanceDays(Term grace, Term decision, int reportDay, WorkingCalendar calendar) {

  static SurveillanceDays of(Round round, WorkingCalendar calendar) {
    return new SurveillanceDays(
        round.parameters().row(SURVEILLANCE_GRACE).term(),
        round.parameters().row(SUSPEND_AFTER_CONFIRM).term(),
        Math.toIntExact(round.value(NATIONAL_REPORT_DUE)),
        calendar);
  }

  /** The last day on which the surveillance itself may be missing. */
  @Basis({"regulation:26", "qms-rules:7"})
  LocalDate lastForSurveillance(OverdueSurveillance found) {
    return onRecord(grace.after(found.due(), calendar), found);
  }

  /** The last day on which the suspension may be missing. */
  @Basis({"regulation:26", "qms-rules:7", "body-measures:21"})
  LocalDate lastForSuspension(OverdueSurveillance found) {
    return onRecord(decision.after(grace.after(found.due(), calendar), calendar), found);
  }

  /**
   * 报送证书: whoever works in a system of its own reports surveillance and suspension by the day of
   * the next month. What is not on record before that day may have been done; what is not on record
   * after it was not done, or not reported, and either is the body's. A certificate that itself
   * came in later counts from its own report.
   */
  @Basis({"opinion:6", "reporting-norm:3"})
  private LocalDate onRecord(LocalDate day, OverdueSurveillance found) {
    return found
        .reportedOn()
        .map(reported -> reported.isAfter(day) ? reported : day)
        .map(last -> YearMonth.from(last).plusMonths(1).atDay(reportDay))
        .orElse(day);
  }
}

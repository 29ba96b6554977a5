package org.anzheng.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.SchemeParameters;
import org.anzheng.scheme.Term;
import org.springframework.stereotype.Component;

/** 期限起止: starts and stops the clocks of a case as its status changes. */
@Component
class CaseClocks {

  private static final String SUBJECT = "case/";

  private final Deadlines deadlines;
  private final Parameters parameters;
  private final WorkingCalendar calendar;

  CaseClocks(Deadlines deadlines, Parameters parameters, WorkingCalendar calendar) {
    this.deadlines = deadlines;
    this.parameters = parameters;
    this.calendar = calendar;
  }

  /** The last day of a clock that starts on {@code day}. */
  LocalDate lastDay(CaseClock clock, LocalDate day) {
    SchemeParameters scheme = parameters.on(day);
    Term term =
        switch (clock) {
          case ACCEPTANCE -> scheme.acceptance();
          case SUPPLEMENT -> scheme.supplement();
          case DECISION -> scheme.decisionIssue();
          case RECTIFICATION -> scheme.rectification();
        };
    return term.after(day, calendar);
  }

  /**
   * Stops the clock of the status left and starts that of the status reached; a clock that covers
   * both goes on, for whoever's turn it is now.
   *
   * @param running when the clock of the status left passes
   * @return when the clock of the status reached passes
   */
  Optional<Instant> after(CaseStep step, Optional<Instant> running, Instant now) {
    Optional<CaseClock> before = CaseClock.in(step.from());
    Optional<CaseClock> after = CaseClock.in(step.to());
    if (!before.equals(after)) {
      before.ifPresent(clock -> deadlines.meet(subject(step), clock.kind()));
    }
    return after.map(
        clock -> start(clock, step, before.equals(after) ? running : Optional.empty(), now));
  }

  private Instant start(CaseClock clock, CaseStep step, Optional<Instant> running, Instant now) {
    Instant due = running.orElseGet(() -> ChinaTime.endOf(lastDay(clock, ChinaTime.dateOf(now))));
    Role awaiting = step.to().awaiting().iterator().next();
    UUID organisation = awaiting == Role.APPLICANT ? step.applicant() : step.body();
    if (due.isAfter(now)) {
      deadlines.start(
          new DeadlineStart(
              subject(step), clock.kind(), due, clock.basis(), organisation, awaiting));
    }
    return due;
  }

  /** The case number in a deadline's subject. */
  static String numberOf(String subject) {
    return subject.substring(SUBJECT.length());
  }

  private static String subject(CaseStep step) {
    return SUBJECT + step.caseNumber();
  }
}

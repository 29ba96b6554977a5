package org.anzheng.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterUnit;
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
    return term(clock, day).after(day, calendar);
  }

  /**
   * Stops the clock of the status left and starts that of the status reached. A clock that covers
   * both goes on, for whoever's turn it is now. The body's clock stands still while the client
   * holds the ball, and goes on with what it had left.
   *
   * @param running when the clock of the status left passes
   * @return when the clock of the status reached passes
   */
  @Basis({"17065:7.3", "licensing-law:45"})
  Optional<Instant> after(CaseStep step, Optional<Instant> running, Instant now) {
    Optional<CaseClock> before = CaseClock.in(step.from());
    Optional<CaseClock> after = CaseClock.in(step.to());
    Optional<CaseClock> waiting = CaseClock.pausedIn(step.from());
    Optional<Instant> resumed =
        after
            .filter(clock -> waiting.filter(clock::equals).isPresent())
            .flatMap(clock -> deadlines.resume(subject(step), clock.kind()));
    Stream.concat(before.stream(), waiting.stream())
        .filter(clock -> after.filter(clock::equals).isEmpty())
        .forEach(clock -> leave(clock, step));
    return after.map(clock -> start(clock, step, before.equals(after) ? running : resumed, now));
  }

  private void leave(CaseClock clock, CaseStep step) {
    if (CaseClock.pausedIn(step.to()).filter(clock::equals).isPresent()) {
      deadlines.pause(subject(step), clock.kind());
    } else {
      deadlines.meet(subject(step), clock.kind());
    }
  }

  private Instant start(CaseClock clock, CaseStep step, Optional<Instant> running, Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    Instant due = running.orElseGet(() -> ChinaTime.endOf(lastDay(clock, today)));
    Role awaiting = step.to().awaiting().iterator().next();
    UUID organisation = awaiting == Role.APPLICANT ? step.applicant() : step.body();
    if (due.isAfter(now)) {
      deadlines.start(
          new DeadlineStart(subject(step), clock.kind(), due, clock.basis(), organisation, awaiting)
              .concerning(step.applicant(), step.body())
              .inWorkingDays(term(clock, today).unit() == ParameterUnit.WORKING_DAYS));
    }
    return due;
  }

  private Term term(CaseClock clock, LocalDate day) {
    SchemeParameters scheme = parameters.on(day);
    return switch (clock) {
      case ACCEPTANCE -> scheme.acceptance();
      case SUPPLEMENT -> scheme.supplement();
      case DECISION -> scheme.decisionIssue();
      case RECTIFICATION -> scheme.rectification();
    };
  }

  /** The case number in a deadline's subject. */
  static String numberOf(String subject) {
    return subject.substring(SUBJECT.length());
  }

  private static String subject(CaseStep step) {
    return SUBJECT + step.caseNumber();
  }
}

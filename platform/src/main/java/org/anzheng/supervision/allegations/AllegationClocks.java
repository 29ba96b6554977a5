package org.anzheng.supervision.allegations;

import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.parties.Department;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.anzheng.supervision.offices.Authorities;
import org.springframework.stereotype.Component;

/** 举报期限: acceptance and answer, both counted from receipt. */
@Component
class AllegationClocks {

  private static final String ACCEPT = "allegation.acceptance";
  private static final String ANSWER = "allegation.answer";

  private final Deadlines deadlines;
  private final Parameters parameters;
  private final WorkingCalendar calendar;
  private final Authorities authorities;

  AllegationClocks(
      Deadlines deadlines,
      Parameters parameters,
      WorkingCalendar calendar,
      Authorities authorities) {
    this.deadlines = deadlines;
    this.parameters = parameters;
    this.calendar = calendar;
    this.authorities = authorities;
  }

  LocalDate acceptBy(LocalDate received) {
    return after(ParameterKey.ALLEGATION_ACCEPT, received);
  }

  LocalDate answerBy(LocalDate received) {
    return after(ParameterKey.ALLEGATION_ANSWER, received);
  }

  /** Sets the clocks that a status has, to whom it is assigned, and stops the others. */
  void set(Allegation allegation) {
    switch (allegation.status()) {
      case RECEIVED, ASSIGNED -> {
        start(allegation, ACCEPT, allegation.acceptBy());
        start(allegation, ANSWER, allegation.answerBy());
      }
      case IN_CHECK -> deadlines.meet(Allegation.chain(allegation.number()), ACCEPT);
      case NOT_ACCEPTED, ANSWERED -> {
        deadlines.meet(Allegation.chain(allegation.number()), ACCEPT);
        deadlines.meet(Allegation.chain(allegation.number()), ANSWER);
      }
    }
  }

  private void start(Allegation allegation, String kind, LocalDate lastDay) {
    UUID whose =
        allegation
            .office()
            .orElseGet(() -> authorities.national(Department.MARKET_REGULATION).organisation());
    deadlines.start(
        new DeadlineStart(
                Allegation.chain(allegation.number()),
                kind,
                ChinaTime.endOf(lastDay),
                "regulation:55",
                whose,
                allegation.office().isPresent()
                    ? Role.PROVINCIAL_MARKET_REGULATOR
                    : Role.ALLEGATION_HANDLER)
            .inWorkingDays(true));
  }

  private LocalDate after(ParameterKey key, LocalDate from) {
    return parameters.on(from).row(key).term().after(from, calendar);
  }
}

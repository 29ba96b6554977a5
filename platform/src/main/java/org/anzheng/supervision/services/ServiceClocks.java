package org.anzheng.supervision.services;

import java.time.LocalDate;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.anzheng.supervision.offices.Authorities;
import org.springframework.stereotype.Component;

/** 服务监督期限: the days in which the body follows up, seen by whoever recorded it. */
@Component
class ServiceClocks {

  static final String FOLLOW_UP = "service.follow-up";

  private final Deadlines deadlines;
  private final Parameters parameters;
  private final WorkingCalendar calendar;
  private final Authorities authorities;

  ServiceClocks(
      Deadlines deadlines,
      Parameters parameters,
      WorkingCalendar calendar,
      Authorities authorities) {
    this.deadlines = deadlines;
    this.parameters = parameters;
    this.calendar = calendar;
    this.authorities = authorities;
  }

  LocalDate due(LocalDate recorded) {
    return parameters
        .on(recorded)
        .row(ParameterKey.SERVICE_FOLLOW_UP)
        .term()
        .after(recorded, calendar);
  }

  void recorded(ServiceFinding finding) {
    deadlines.start(
        new DeadlineStart(
                ServiceFinding.chain(finding.number()),
                FOLLOW_UP,
                ChinaTime.endOf(finding.due()),
                "opinion:9",
                finding.body(),
                Role.SCHEME_MANAGER)
            .concerning(
                finding
                    .office()
                    .orElseGet(() -> authorities.national(finding.department()).organisation()))
            .inWorkingDays(true));
  }

  void followed(String number) {
    deadlines.meet(ServiceFinding.chain(number), FOLLOW_UP);
  }
}

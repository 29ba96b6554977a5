package org.anzheng.supervision.draws;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.parties.OfficeDirectory;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.anzheng.supervision.draws.DrawFact.DrawMade;
import org.anzheng.supervision.draws.DrawFact.PlanFrozen;
import org.anzheng.supervision.draws.DrawFact.ResultRecorded;
import org.springframework.stereotype.Component;

/** 抽查期限: the announced time of the draw, and the last day on which the results are public. */
@Component
class DrawClocks {

  static final String ANNOUNCED = "draw.announced";
  private static final String PUBLISHED = "draw.publication";

  private final Deadlines deadlines;
  private final Parameters parameters;
  private final WorkingCalendar calendar;
  private final OfficeDirectory offices;
  private final Clock clock;

  DrawClocks(
      Deadlines deadlines,
      Parameters parameters,
      WorkingCalendar calendar,
      OfficeDirectory offices,
      Clock clock) {
    this.deadlines = deadlines;
    this.parameters = parameters;
    this.calendar = calendar;
    this.offices = offices;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate publishBy(LocalDate drawnOn) {
    return parameters
        .on(drawnOn)
        .row(ParameterKey.INSPECTION_PUBLICATION)
        .term()
        .after(drawnOn, calendar);
  }

  void announced(PlanFrozen fact) {
    deadlines.start(
        new DeadlineStart(
            fact.chain(),
            ANNOUNCED,
            fact.announced(),
            "random-inspection:2",
            fact.step().organisation(),
            Role.SYSTEM));
  }

  void drawn(DrawMade fact, DrawPlan plan) {
    deadlines.start(
        new DeadlineStart(
                fact.chain(),
                PUBLISHED,
                ChinaTime.endOf(fact.due()),
                "random-inspection:2",
                plan.organisation(),
                offices.find(plan.organisation()).isPresent()
                    ? Role.PROVINCIAL_MARKET_REGULATOR
                    : Role.MARKET_REGULATOR)
            .inWorkingDays(true));
  }

  void published(ResultRecorded fact) {
    deadlines.meet(fact.chain(), PUBLISHED);
  }
}

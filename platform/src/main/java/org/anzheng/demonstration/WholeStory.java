package org.anzheng.demonstration;

import java.time.LocalDate;
import org.anzheng.BusinessClock;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** What an empty instance is filled with, in the order of time. */
@Component
class WholeStory {

  private static final int MONTHS = 39;

  private final DemoWorld world;
  private final Storybook stories;
  private final CommitteeStory committee;
  private final AdoptionStory adoption;
  private final PromotionStory promotion;
  private final InspectionStory inspections;
  private final ReportStory reports;
  private final OversightStory oversight;
  private final SignalStory signals;
  private final BusinessClock clock;
  private final Deadlines deadlines;

  WholeStory(
      DemoWorld world,
      Storybook stories,
      CommitteeStory committee,
      AdoptionStory adoption,
      PromotionStory promotion,
      InspectionStory inspections,
      ReportStory reports,
      OversightStory oversight,
      SignalStory signals,
      BusinessClock clock,
      Deadlines deadlines) {
    this.world = world;
    this.stories = stories;
    this.committee = committee;
    this.adoption = adoption;
    this.promotion = promotion;
    this.inspections = inspections;
    this.reports = reports;
    this.oversight = oversight;
    this.signals = signals;
    this.clock = clock;
    this.deadlines = deadlines;
  }

  /** Plays 38 months and more; the number of the certificate to show. */
  String play() {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    DemoWorld.Cast cast;
    CaseScript shown;
    try {
      clock.holdAt(ChinaTime.startOf(today.minusMonths(MONTHS)).plusSeconds(36_000));
      Timeline timeline = new Timeline();
      cast = world.assemble();
      shown = stories.write(timeline, cast, today);
      committee.write(timeline, cast, today);
      adoption.begin(timeline, cast, today);
      timeline.play(clock, deadlines);
    } finally {
      clock.release();
      deadlines.runDue(clock.instant());
    }
    reports.write(cast.bodies().get(1), today);
    oversight.write(cast, inspections.write(cast));
    signals.write(cast);
    adoption.rely(shown.certificate());
    promotion.promote(cast, today);
    return shown.certificate();
  }
}

package org.anzheng.demonstration;

import java.time.LocalDate;
import org.anzheng.BusinessClock;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.parties.Organisations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** 演示: fills an empty instance once, and tells on every start what to try. */
@Component
class Demonstration implements ApplicationRunner {

  private static final int MONTHS = 39;

  private final boolean wanted;
  private final DemoWorld world;
  private final Storybook stories;
  private final CommitteeStory committee;
  private final AdoptionStory adoption;
  private final InspectionStory inspections;
  private final ReportStory reports;
  private final OversightStory oversight;
  private final SignalStory signals;
  private final BusinessClock clock;
  private final Deadlines deadlines;
  private final Organisations organisations;
  private final Programme programme;

  // Asked while running, not as a condition: bean definitions may be made ahead of the start.
  Demonstration(
      @Value("${anzheng.demo}") boolean wanted,
      DemoWorld world,
      Storybook stories,
      CommitteeStory committee,
      AdoptionStory adoption,
      InspectionStory inspections,
      ReportStory reports,
      OversightStory oversight,
      SignalStory signals,
      BusinessClock clock,
      Deadlines deadlines,
      Organisations organisations,
      Programme programme) {
    this.wanted = wanted;
    this.world = world;
    this.stories = stories;
    this.committee = committee;
    this.adoption = adoption;
    this.inspections = inspections;
    this.reports = reports;
    this.oversight = oversight;
    this.signals = signals;
    this.clock = clock;
    this.deadlines = deadlines;
    this.organisations = organisations;
    this.programme = programme;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!wanted) {
      return;
    }
    if (organisations.ofType(OrganisationType.BODY).isEmpty()) {
      programme.loading();
      String shown = load();
      adoption.rely(shown);
      programme.remember(shown);
    }
    programme.print();
  }

  /** Plays 38 months and more; the number of the certificate to show. */
  private String load() {
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
    return shown.certificate();
  }
}

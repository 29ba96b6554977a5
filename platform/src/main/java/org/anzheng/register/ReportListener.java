package org.anzheng.register;

import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyStandingChanged;
import org.anzheng.bodies.BodySummary;
import org.anzheng.reporting.MonthFilesMade;
import org.anzheng.reporting.NationalFiles;
import org.anzheng.reporting.PunctualitySearch;
import org.anzheng.reporting.ReportFact;
import org.anzheng.reporting.ReportedMonths;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Writes how a body reports to the public register whenever a report was dealt with, a month was
 * closed, or the body's standing, and with it what it has to report, has changed.
 */
@Component
class ReportListener {

  private final PunctualitySearch punctuality;
  private final ReportedMonths months;
  private final BodyDirectory bodies;
  private final BodyReportStore store;
  private final BodyMonthStore monthStore;
  private final BodyRegisterStore locks;

  ReportListener(
      PunctualitySearch punctuality,
      ReportedMonths months,
      BodyDirectory bodies,
      BodyReportStore store,
      BodyMonthStore monthStore,
      BodyRegisterStore locks) {
    this.punctuality = punctuality;
    this.months = months;
    this.bodies = bodies;
    this.store = store;
    this.monthStore = monthStore;
    this.locks = locks;
  }

  @ApplicationModuleListener
  void on(ReportFact fact) {
    bodies.find(fact.approvalNo()).ifPresent(this::write);
  }

  @ApplicationModuleListener
  void on(MonthFilesMade made) {
    if (made.scope().equals(NationalFiles.ALL)) {
      bodies.all().forEach(this::write);
    } else {
      bodies.find(made.scope()).ifPresent(this::write);
    }
  }

  @ApplicationModuleListener
  void on(BodyStandingChanged fact) {
    bodies.find(fact.approvalNo()).ifPresent(this::write);
  }

  private void write(BodySummary body) {
    locks.lock(body.approvalNo());
    punctuality
        .of(body.organisation())
        .ifPresent(figures -> store.save(body.approvalNo(), figures));
    monthStore.save(body.approvalNo(), months.of(body));
  }
}

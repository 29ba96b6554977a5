package org.anzheng.register;

import org.anzheng.reporting.PunctualitySearch;
import org.anzheng.reporting.ReportFact;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes how a body reports to the public register whenever a report was dealt with. */
@Component
class ReportListener {

  private final PunctualitySearch punctuality;
  private final BodyReportStore store;

  ReportListener(PunctualitySearch punctuality, BodyReportStore store) {
    this.punctuality = punctuality;
    this.store = store;
  }

  @ApplicationModuleListener
  void on(ReportFact fact) {
    punctuality.of(fact.body()).ifPresent(figures -> store.save(fact.approvalNo(), figures));
  }
}

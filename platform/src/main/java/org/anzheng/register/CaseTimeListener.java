package org.anzheng.register;

import org.anzheng.certification.CaseTimesSearch;
import org.anzheng.certification.CertificationFact;
import org.anzheng.certification.CertificationGranted;
import org.anzheng.certification.CertificationRefused;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to the public register how long a case took once it is decided. */
@Component
class CaseTimeListener {

  private final CaseTimesSearch cases;
  private final CaseTimeStore store;

  CaseTimeListener(CaseTimesSearch cases, CaseTimeStore store) {
    this.cases = cases;
    this.store = store;
  }

  @ApplicationModuleListener
  void on(CertificationGranted decision) {
    keep(decision);
  }

  @ApplicationModuleListener
  void on(CertificationRefused decision) {
    keep(decision);
  }

  private void keep(CertificationFact decision) {
    cases.of(decision.step().caseNumber()).ifPresent(store::save);
  }
}

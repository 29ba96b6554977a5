package org.anzheng.supervision.signals;

import org.anzheng.certificates.CertificateCorrected;
import org.anzheng.certificates.CertificateRevoked;
import org.anzheng.certificates.CertificateSuspended;
import org.anzheng.certification.CaseIssued;
import org.anzheng.evaluations.EvaluationReported;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Looks at a case or a certificate as something happens to it, after the commit. */
@Component
class SignalListener {

  private final Signals signals;

  SignalListener(Signals signals) {
    this.signals = signals;
  }

  @ApplicationModuleListener
  void on(CaseIssued fact) {
    signals.lookAtCase(fact.step().caseNumber());
  }

  @ApplicationModuleListener
  void on(EvaluationReported fact) {
    signals.lookAtCase(fact.caseNumber());
  }

  @ApplicationModuleListener
  void on(CertificateSuspended fact) {
    signals.lookAtCertificate(fact.certificate().number());
  }

  @ApplicationModuleListener
  void on(CertificateRevoked fact) {
    signals.lookAtCertificate(fact.certificate().number());
  }

  @ApplicationModuleListener
  void on(CertificateCorrected fact) {
    signals.lookAtCertificate(fact.certificate().number());
  }
}

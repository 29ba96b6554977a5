package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.FAIL_RECTIFICATION;
import static org.anzheng.certification.CaseTransition.LAPSE_RECTIFICATION;

import java.util.Set;
import org.anzheng.certificates.Certificates;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 监督未通过: surveillance that ends without keeping the certificate has confirmed that it does not
 * conform; from that day the law counts.
 */
@Component
class SurveillanceFailures {

  private static final Set<CaseTransition> FAILED = Set.of(FAIL_RECTIFICATION, LAPSE_RECTIFICATION);

  private final CaseStore cases;
  private final Certificates certificates;

  SurveillanceFailures(CaseStore cases, Certificates certificates) {
    this.cases = cases;
    this.certificates = certificates;
  }

  @EventListener
  void on(CertificationRefused fact) {
    confirm(fact);
  }

  @EventListener
  void on(CaseTerminated fact) {
    if (FAILED.contains(fact.step().transition())) {
      confirm(fact);
    }
  }

  @Basis("body-measures:21")
  private void confirm(CertificationFact fact) {
    cases
        .find(fact.step().caseNumber())
        .filter(c -> c.type().outcome() == CaseOutcome.CONTINUATION)
        .flatMap(c -> c.origin().certificate())
        .ifPresent(certificate ->
            certificates.nonconformityConfirmed(certificate, ChinaTime.dateOf(fact.act().at())));
  }
}

package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SUSPEND_AFTER_CONFIRM;

import java.util.List;
import org.anzheng.certificates.CertificateTraces;
import org.anzheng.certificates.LateAct;
import org.anzheng.kernel.Basis;
import org.springframework.stereotype.Component;

/** 逾期暂停或者撤销: a body that acted on a certificate later than the rules demand. */
@Component
@Basis("body-measures:21")
class LateSuspensionRule implements RuleCheck {

  private final CertificateTraces traces;

  LateSuspensionRule(CertificateTraces traces) {
    this.traces = traces;
  }

  @Override
  public List<Sighting> look(Round round) {
    long days = round.value(SUSPEND_AFTER_CONFIRM);
    return traces.lateActs(round.only(), round.since()).stream()
        .map(late -> sighting(late, days))
        .toList();
  }

  @Override
  public boolean looksAtCertificates() {
    return true;
  }

  /** That it was late, the certificate's own rule has said. */
  static Sighting sighting(LateAct late, long days) {
    return Sighting.ofCertificate(
        RiskRule.LATE_SUSPENSION, late.number(), late.fact().toString(), days + 1, days);
  }
}

package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SIGNAL_CORRECTION_AFTER;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateTraces;
import org.anzheng.certificates.LaterCorrection;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** 事后勘误: what a certificate says was corrected long after it was issued. */
@Component
@Basis("body-measures:22")
class LateCorrectionRule implements RuleCheck {

  private final CertificateTraces traces;

  LateCorrectionRule(CertificateTraces traces) {
    this.traces = traces;
  }

  @Override
  public List<Sighting> look(Round round) {
    long days = round.value(SIGNAL_CORRECTION_AFTER);
    return traces.corrections(round.only(), round.since()).stream()
        .flatMap(correction -> check(correction, days).stream())
        .toList();
  }

  @Override
  public boolean looksAtCertificates() {
    return true;
  }

  static Optional<Sighting> check(LaterCorrection correction, long most) {
    long days =
        ChronoUnit.DAYS.between(correction.issuedOn(), ChinaTime.dateOf(correction.correctedAt()));
    return days <= most
        ? Optional.empty()
        : Optional.of(
            Sighting.ofCertificate(
                RiskRule.LATE_CORRECTION,
                correction.number(),
                correction.fact().toString(),
                days,
                most));
  }
}

package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SURVEILLANCE_GRACE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateTraces;
import org.anzheng.certificates.OverdueSurveillance;
import org.anzheng.kernel.Basis;
import org.springframework.stereotype.Component;

/** 逾期未监督: a certificate still valid although its surveillance is overdue. */
@Component
@Basis("regulation:26")
class OverdueSurveillanceRule implements RuleCheck {

  private final CertificateTraces traces;

  OverdueSurveillanceRule(CertificateTraces traces) {
    this.traces = traces;
  }

  @Override
  public List<Sighting> look(Round round) {
    long grace = round.value(SURVEILLANCE_GRACE);
    return traces.overdueSurveillance(round.today().minusDays(grace)).stream()
        .flatMap(overdue -> check(overdue, round.today(), grace).stream())
        .toList();
  }

  static Optional<Sighting> check(OverdueSurveillance overdue, LocalDate today, long grace) {
    long days = ChronoUnit.DAYS.between(overdue.due(), today);
    return days <= grace
        ? Optional.empty()
        : Optional.of(
            Sighting.ofCertificate(
                RiskRule.OVERDUE_SURVEILLANCE,
                overdue.number(),
                overdue.due().toString(),
                days,
                grace));
  }
}

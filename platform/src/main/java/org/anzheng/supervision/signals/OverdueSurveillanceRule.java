package org.anzheng.supervision.signals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateTraces;
import org.anzheng.certificates.OverdueSurveillance;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** 逾期未监督: a certificate still valid although its surveillance is overdue. */
@Component
@Basis("regulation:26")
class OverdueSurveillanceRule implements RuleCheck {

  private final CertificateTraces traces;
  private final WorkingCalendar calendar;

  OverdueSurveillanceRule(CertificateTraces traces, WorkingCalendar calendar) {
    this.traces = traces;
    this.calendar = calendar;
  }

  @Override
  public List<Sighting> look(Round round) {
    SurveillanceDays days = SurveillanceDays.of(round, calendar);
    return traces.overdueSurveillance(round.only(), round.today()).stream()
        .flatMap(overdue -> check(overdue, round.today(), days).stream())
        .toList();
  }

  static Optional<Sighting> check(
      OverdueSurveillance overdue, LocalDate today, SurveillanceDays days) {
    return today.isAfter(days.lastForSurveillance(overdue))
        ? Optional.of(
            Sighting.ofCertificate(
                RiskRule.OVERDUE_SURVEILLANCE,
                overdue.number(),
                overdue.due().toString(),
                ChronoUnit.DAYS.between(overdue.due(), today),
                days.grace().count()))
        : Optional.empty();
  }
}

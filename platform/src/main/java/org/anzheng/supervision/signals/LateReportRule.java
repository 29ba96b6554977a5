package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SELF_RULE_FILING;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.filings.Filing;
import org.anzheng.bodies.filings.FilingSearch;
import org.anzheng.kernel.Basis;
import org.springframework.stereotype.Component;

/** 逾期备案: a text that a body released and filed late, or not at all. */
@Component
@Basis("body-measures:10")
class LateReportRule implements RuleCheck {

  private final FilingSearch filings;

  LateReportRule(FilingSearch filings) {
    this.filings = filings;
  }

  @Override
  public List<Sighting> look(Round round) {
    long days = round.value(SELF_RULE_FILING);
    return filings.all().stream()
        .flatMap(filing -> check(filing, round.today(), days).stream())
        .toList();
  }

  static Optional<Sighting> check(Filing filing, LocalDate today, long days) {
    return !filing.overdue() && filing.lateDays() == 0
        ? Optional.empty()
        : Optional.of(
            Sighting.ofBody(
                    RiskRule.LATE_REPORT,
                    filing.organisation(),
                    filing.number(),
                    ChronoUnit.DAYS.between(filing.releasedOn(), filing.filedOn().orElse(today)),
                    days)
                .showing("filing/" + filing.number()));
  }
}

package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SIGNAL_SITE_SHARE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.EvaluationTraces;
import org.anzheng.evaluations.SiteVisitTime;
import org.anzheng.kernel.Basis;
import org.springframework.stereotype.Component;

/** 现场时间不足: hours on site that cannot hold the man-days the case was charged for. */
@Component
@Basis({"regulation:21", "body-measures:18"})
class SiteTimeRule implements RuleCheck {

  private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final EvaluationTraces traces;

  SiteTimeRule(EvaluationTraces traces) {
    this.traces = traces;
  }

  @Override
  public List<Sighting> look(Round round) {
    long share = round.value(SIGNAL_SITE_SHARE);
    BigDecimal least = HOURS_A_DAY.multiply(BigDecimal.valueOf(share)).divide(WHOLE);
    return traces.visitsBelow(least, round.only(), round.since()).stream()
        .flatMap(visit -> check(visit, share).stream())
        .toList();
  }

  @Override
  public boolean looksAtCases() {
    return true;
  }

  static Optional<Sighting> check(SiteVisitTime visit, long share) {
    BigDecimal owed = visit.manDays().multiply(HOURS_A_DAY);
    long shown = visit.hours().multiply(WHOLE).divide(owed, 0, RoundingMode.HALF_UP).longValue();
    return shown >= share
        ? Optional.empty()
        : Optional.of(
            Sighting.ofCase(
                RiskRule.SHORT_SITE_TIME,
                visit.caseNumber(),
                shown,
                share,
                "case/" + visit.caseNumber()));
  }
}

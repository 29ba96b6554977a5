package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SIGNAL_CORRECTED_ROWS;

import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.reporting.CorrectedMonth;
import org.anzheng.reporting.ReportTraces;
import org.springframework.stereotype.Component;

/** 频繁更正报送: a body that corrected much of what it had reported within a month. */
@Component
@Basis("reporting-norm:4")
class CorrectedReportsRule implements RuleCheck {

  private final ReportTraces traces;

  CorrectedReportsRule(ReportTraces traces) {
    this.traces = traces;
  }

  @Override
  public List<Sighting> look(Round round) {
    long least = round.value(SIGNAL_CORRECTED_ROWS);
    return traces.corrected(least, round.since()).stream()
        .map(month -> sighting(month, least))
        .toList();
  }

  /** That it was much, the query has said. */
  static Sighting sighting(CorrectedMonth month, long least) {
    return Sighting.ofBody(
        RiskRule.CORRECTED_REPORTS, month.body(), month.month().toString(), month.rows(), least);
  }
}

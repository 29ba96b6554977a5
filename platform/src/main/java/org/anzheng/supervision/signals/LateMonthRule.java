package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.NATIONAL_REPORT_DUE;

import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.reporting.LateMonth;
import org.anzheng.reporting.ReportTraces;
import org.springframework.stereotype.Component;

/** 逾期月报: a month that a body reported after its day, in whole or in part. */
@Component
@Basis({"opinion:6", "reporting-norm:3"})
class LateMonthRule implements RuleCheck {

  private final ReportTraces traces;

  LateMonthRule(ReportTraces traces) {
    this.traces = traces;
  }

  @Override
  public List<Sighting> look(Round round) {
    long due = round.value(NATIONAL_REPORT_DUE);
    return traces.late(due, round.since()).stream().map(late -> sighting(late, due)).toList();
  }

  /** That it was late, the day laid down has said. */
  static Sighting sighting(LateMonth late, long due) {
    return Sighting.ofBody(
        RiskRule.LATE_MONTHLY_REPORT, late.body(), late.month().toString(), late.days(), due);
  }
}

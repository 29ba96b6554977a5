package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.NATIONAL_REPORT_DUE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.reporting.ReportDuty;
import org.anzheng.reporting.ReportTraces;
import org.springframework.stereotype.Component;

/** 未报月报: a month of which a body reported nothing, not even that there was nothing. */
@Component
@Basis({"opinion:6", "reporting-norm:3"})
class NoMonthRule implements RuleCheck {

  private final ReportTraces traces;
  private final BodyDirectory bodies;

  NoMonthRule(ReportTraces traces, BodyDirectory bodies) {
    this.traces = traces;
    this.bodies = bodies;
  }

  @Override
  public List<Sighting> look(Round round) {
    long due = round.value(NATIONAL_REPORT_DUE);
    List<BodySummary> all = bodies.all();
    return traces.closedMonths(ChinaTime.dateOf(round.since())).stream()
        .flatMap(month -> {
          Set<String> heard = traces.heardOf(month);
          return all.stream().flatMap(b -> check(b, month, heard, round.today(), due).stream());
        })
        .toList();
  }

  /** A month counts when the body had to report it and its day of reporting is over. */
  static Optional<Sighting> check(
      BodySummary body, YearMonth month, Set<String> heard, LocalDate today, long due) {
    LocalDate lastDay = ReportDuty.lastDay(month, due);
    return !ReportDuty.ofMonth(body, month, lastDay)
            || !today.isAfter(lastDay)
            || heard.contains(body.approvalNo())
        ? Optional.empty()
        : Optional.of(
            Sighting.ofBody(
                RiskRule.NO_MONTHLY_REPORT,
                body.organisation(),
                month.toString(),
                ChronoUnit.DAYS.between(lastDay, today),
                due));
  }
}

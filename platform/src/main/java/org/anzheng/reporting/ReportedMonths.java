package org.anzheng.reporting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 月报情况查询: of which of the months that it had to report a body was heard. */
@Service
@NamedInterface("reads")
public class ReportedMonths {

  private final ReportTraces traces;
  private final Parameters parameters;
  private final Clock clock;

  ReportedMonths(ReportTraces traces, Parameters parameters, Clock clock) {
    this.traces = traces;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Every month whose files were made and that the body had to report, the first one first. */
  @Basis({"opinion:6", "reporting-norm:3"})
  public List<ReportedMonth> of(BodySummary body) {
    long due =
        parameters
            .on(ChinaTime.dateOf(clock.instant()))
            .row(ParameterKey.NATIONAL_REPORT_DUE)
            .value();
    List<YearMonth> owed =
        traces.closedMonths(body.validFrom()).stream()
            .filter(month -> ReportDuty.ofMonth(body, month, ReportDuty.lastDay(month, due)))
            .toList();
    Set<YearMonth> heard = traces.heardOf(body.organisation(), body.approvalNo(), owed);
    return owed.stream()
        .map(month ->
            new ReportedMonth(month, ReportDuty.lastDay(month, due), heard.contains(month)))
        .toList();
  }
}

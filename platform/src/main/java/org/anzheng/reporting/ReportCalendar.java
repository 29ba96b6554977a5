package org.anzheng.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.deadlines.CatchUp;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 报告日历: when the files of a month are made, and when each body's annual report is due. The clocks
 * run in {@code deadlines}, so that one server alone acts, and each starts the next.
 */
@Component
class ReportCalendar implements CatchUp {

  static final String MONTH = "report.month";
  static final String ANNUAL = "report.annual";

  private static final String NATIONAL = "report/national";

  private final Deadlines deadlines;
  private final NationalFiles files;
  private final AnnualStore annual;
  private final BodyDirectory bodies;
  private final Parameters parameters;
  private final TransactionOperations transaction;
  private final Clock clock;

  ReportCalendar(
      Deadlines deadlines,
      NationalFiles files,
      AnnualStore annual,
      BodyDirectory bodies,
      Parameters parameters,
      TransactionOperations transaction,
      Clock clock) {
    this.deadlines = deadlines;
    this.files = files;
    this.annual = annual;
    this.bodies = bodies;
    this.parameters = parameters;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void catchUp() {
    transaction.executeWithoutResult(status -> {
      startMonth(YearMonth.from(today()).minusMonths(1));
      bodies.all().forEach(this::startAnnual);
    });
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (passed.kind().equals(MONTH)) {
      YearMonth over = YearMonth.from(ChinaTime.dateOf(passed.due())).minusMonths(1);
      files.orderAll(over);
      startMonth(over.plusMonths(1));
      bodies.all().forEach(this::startAnnual);
    }
  }

  /** The files are there when the day begins by which the month is to be reported. */
  @Basis("reporting-norm:3")
  private void startMonth(YearMonth month) {
    YearMonth next = month;
    while (!dueDay(next).isAfter(today())) {
      next = next.plusMonths(1);
    }
    deadlines.start(
        new DeadlineStart(
            NATIONAL,
            MONTH,
            ChinaTime.startOf(dueDay(next)),
            "reporting-norm:3",
            Actor.system().organisation(),
            Role.SYSTEM));
  }

  private LocalDate dueDay(YearMonth month) {
    return ReportDuty.lastDay(
        month, parameters.on(today()).row(ParameterKey.NATIONAL_REPORT_DUE).value());
  }

  /** On the year before, unless the body was approved later or has submitted it already. */
  @Basis("body-measures:24")
  private void startAnnual(BodySummary body) {
    int year = today().getYear() - 1;
    LocalDate due = annualDue(year);
    if (!ReportDuty.ofYear(body.validFrom(), body.standing(), year)
        || annual.submitted(body.organisation(), year)
        || due.isBefore(today())) {
      return;
    }
    deadlines.start(
        new DeadlineStart(
            "annual/" + body.approvalNo() + "-" + year,
            ANNUAL,
            ChinaTime.endOf(due),
            "body-measures:24",
            body.organisation(),
            Role.BODY_HEAD));
  }

  /** The last day for the report on a year. */
  LocalDate annualDue(int year) {
    return ReportDuty.annualDue(
        year, parameters.on(today()).row(ParameterKey.ANNUAL_REPORT_DUE).value());
  }

  /** The report came in. */
  void submitted(String approvalNo, int year) {
    deadlines.meet("annual/" + approvalNo + "-" + year, ANNUAL);
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}

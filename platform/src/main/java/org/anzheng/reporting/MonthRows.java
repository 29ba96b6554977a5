package org.anzheng.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.bodies.BodySummary;
import org.anzheng.certificates.CertificateMonth;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** The rows of a body and a month: from the cases kept here, and from what the body reported. */
@Component
@Basis("reporting-norm:4")
class MonthRows {

  private final CertificateMonth certificates;
  private final CertificateBackgrounds backgrounds;
  private final CaseReading cases;
  private final AcceptedRows accepted;
  private final StatementStore statements;

  MonthRows(
      CertificateMonth certificates,
      CertificateBackgrounds backgrounds,
      CaseReading cases,
      AcceptedRows accepted,
      StatementStore statements) {
    this.certificates = certificates;
    this.backgrounds = backgrounds;
    this.cases = cases;
    this.accepted = accepted;
    this.statements = statements;
  }

  List<Map<String, String>> of(ReportTable table, BodySummary body, YearMonth month) {
    Stream<Map<String, String>> lines =
        table == ReportTable.CERTIFICATE
            ? certificates(body, month)
            : Stream.concat(cases(table, body, month), statements(table, body, month));
    ReportLayout layout = ReportLayout.of(table);
    return lines.map(cells -> RowText.written(cells, layout)).toList();
  }

  private Stream<Map<String, String>> certificates(BodySummary body, YearMonth month) {
    Instant from = ChinaTime.startOf(month.atDay(1));
    Instant to = ChinaTime.endOf(month.atEndOfMonth());
    ReportedAgain reported = new ReportedAgain(accepted.of(body.organisation(), from, to));
    return certificates.of(body.organisation(), from, to).stream()
        .map(line -> reported.with(CertificateLines.cells(body, line, backgrounds.of(line)), line));
  }

  private Stream<Map<String, String>> cases(ReportTable table, BodySummary body, YearMonth month) {
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    return switch (table) {
      case ACTIVITY ->
          cases.moved(body.organisation(), ChinaTime.startOf(first), ChinaTime.endOf(last)).stream()
              .map(CaseLines::activity);
      case PLAN ->
          cases.onSite(body.organisation(), first, last).stream()
              .flatMap(known ->
                  known.evaluation().stream()
                      .filter(
                          e -> e.site().plannedDays().stream().anyMatch(day -> isIn(month, day)))
                      .map(e -> CaseLines.plan(known, e)));
      case RESULT ->
          cases.onSite(body.organisation(), first, last).stream()
              .flatMap(known ->
                  known.evaluation().stream()
                      .filter(e ->
                          e.site().leftAt().map(ChinaTime::dateOf).stream()
                              .anyMatch(day -> isIn(month, day)))
                      .flatMap(e -> CaseLines.results(known, e)));
      case CERTIFICATE -> Stream.empty();
    };
  }

  private Stream<Map<String, String>> statements(
      ReportTable table, BodySummary body, YearMonth month) {
    return statements
        .between(Optional.of(body.organisation()), table, month.atDay(1), month.atEndOfMonth())
        .stream()
        .map(Statement::cells);
  }

  private static boolean isIn(YearMonth month, LocalDate day) {
    return YearMonth.from(day).equals(month);
  }
}

package org.anzheng.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.bodies.BodySummary;
import org.anzheng.certificates.CertificateMonth;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseSummary;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.springframework.stereotype.Component;

/** The rows of a body and a month: from the cases kept here, and from what the body reported. */
@Component
@Basis("reporting-norm:4")
class MonthRows {

  private final CertificateMonth certificates;
  private final CaseSearch cases;
  private final EvaluationSearch evaluations;
  private final StatementStore statements;
  private final Organisations organisations;

  MonthRows(
      CertificateMonth certificates,
      CaseSearch cases,
      EvaluationSearch evaluations,
      StatementStore statements,
      Organisations organisations) {
    this.certificates = certificates;
    this.cases = cases;
    this.evaluations = evaluations;
    this.statements = statements;
    this.organisations = organisations;
  }

  List<Map<String, String>> of(ReportTable table, BodySummary body, YearMonth month) {
    Instant from = ChinaTime.startOf(month.atDay(1));
    Instant to = ChinaTime.endOf(month.atEndOfMonth());
    return switch (table) {
      case CERTIFICATE ->
          certificates.of(body.organisation(), from, to).stream()
              .map(line -> CertificateLines.cells(body, line))
              .toList();
      case PLAN, RESULT, ACTIVITY -> {
        List<Map<String, String>> lines = new ArrayList<>();
        for (CaseSummary file : cases.movedIn(body.organisation(), from, to)) {
          lines.addAll(lines(table, file, month));
        }
        statements
            .between(Optional.of(body.organisation()), table, month.atDay(1), month.atEndOfMonth())
            .forEach(statement -> lines.add(statement.cells()));
        yield lines;
      }
    };
  }

  private List<Map<String, String>> lines(ReportTable table, CaseSummary file, YearMonth month) {
    Optional<EvaluationSummary> evaluation = evaluations.ofCase(file.number());
    Optional<OrganisationSummary> client = organisations.find(file.applicant());
    return switch (table) {
      case ACTIVITY -> List.of(CaseLines.activity(file, client, evaluation));
      case PLAN ->
          evaluation
              .filter(e -> e.site().plannedDays().stream().anyMatch(day -> isIn(month, day)))
              .map(e -> List.of(CaseLines.plan(file, client, e)))
              .orElse(List.of());
      case RESULT ->
          evaluation
              .filter(e ->
                  e.site().leftAt().map(ChinaTime::dateOf).stream()
                      .anyMatch(day -> isIn(month, day)))
              .stream()
              .flatMap(e -> CaseLines.results(file, e))
              .toList();
      case CERTIFICATE -> List.of();
    };
  }

  private static boolean isIn(YearMonth month, LocalDate day) {
    return YearMonth.from(day).equals(month);
  }
}

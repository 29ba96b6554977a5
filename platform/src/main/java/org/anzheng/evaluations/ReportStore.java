package org.anzheng.evaluations;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The evaluation report; one per round, since the reviewer may give it back. */
@Repository
class ReportStore {

  private final JdbcClient jdbc;

  ReportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<EvaluationReport> of(String caseNumber) {
    return jdbc.sql(
            """
            SELECT conclusion, recommendation, confirmed_scope, man_days, man_days_reason, concerns
            FROM evaluations.report WHERE case_number = :case ORDER BY round DESC LIMIT 1
            """)
        .param("case", caseNumber)
        .query((row, number) ->
            new EvaluationReport(
                row.getString("conclusion"),
                Recommendation.valueOf(row.getString("recommendation")),
                row.getString("confirmed_scope"),
                row.getBigDecimal("man_days"),
                row.getString("man_days_reason"),
                row.getString("concerns")))
        .optional();
  }

  void insert(String caseNumber, EvaluationReport report) {
    jdbc.sql(
            """
            INSERT INTO evaluations.report
              (case_number, round, conclusion, recommendation, confirmed_scope, man_days,
               man_days_reason, concerns)
            SELECT :case, coalesce(max(round), 0) + 1, :conclusion, :recommendation, :scope,
                   CAST(:manDays AS numeric), :reason, :concerns
            FROM evaluations.report WHERE case_number = :case
            """)
        .param("case", caseNumber)
        .param("conclusion", report.conclusion())
        .param("recommendation", report.recommendation().name())
        .param("scope", report.confirmedScope())
        .param("manDays", report.manDays())
        .param("reason", report.manDaysReason())
        .param("concerns", report.concerns())
        .update();
  }
}

package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.array;
import static org.anzheng.evaluations.Columns.optionalInstant;
import static org.anzheng.evaluations.Columns.utc;
import static org.anzheng.evaluations.Columns.uuids;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.SiteFact.SitePlanAcknowledged;
import org.anzheng.evaluations.SiteFact.SitePlanSent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Document review and plan. Every plan sent is a new round; the last one counts. */
@Repository
class PlanStore {

  private final JdbcClient jdbc;

  PlanStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<DocumentReview> documentReview(String caseNumber) {
    return jdbc.sql(
            """
            SELECT conclusion, issues, evidence FROM evaluations.document_review
            WHERE case_number = :case
            """)
        .param("case", caseNumber)
        .query((row, number) ->
            new DocumentReview(
                row.getString("conclusion"), row.getString("issues"), uuids(row, "evidence")))
        .optional();
  }

  void insert(DocumentsReviewed fact) {
    jdbc.sql(
            """
            INSERT INTO evaluations.document_review (case_number, conclusion, issues, evidence)
            VALUES (:case, :conclusion, :issues, CAST(:evidence AS uuid[]))
            ON CONFLICT (case_number) DO UPDATE SET conclusion = EXCLUDED.conclusion,
              issues = EXCLUDED.issues, evidence = EXCLUDED.evidence
            """)
        .param("case", fact.caseNumber())
        .param("conclusion", fact.review().conclusion())
        .param("issues", fact.review().issues())
        .param("evidence", array(fact.review().evidence()))
        .update();
  }

  Optional<SitePlan> plan(String caseNumber) {
    List<PlanDay> days =
        jdbc.sql(
                """
                SELECT day, site, agenda FROM evaluations.plan_day
                WHERE case_number = :case AND round = :round ORDER BY ordinal
                """)
            .param("case", caseNumber)
            .param("round", round(caseNumber))
            .query((row, number) ->
                new PlanDay(
                    row.getObject("day", LocalDate.class),
                    row.getString("site"),
                    row.getString("agenda")))
            .list();
    return jdbc.sql(
            """
            SELECT sampling FROM evaluations.plan WHERE case_number = :case AND round = :round
            """)
        .param("case", caseNumber)
        .param("round", round(caseNumber))
        .query(String.class)
        .optional()
        .map(sampling -> new SitePlan(days, sampling));
  }

  Optional<Instant> acknowledgedAt(String caseNumber) {
    return jdbc.sql(
            """
            SELECT acknowledged_at FROM evaluations.plan
            WHERE case_number = :case AND round = :round
            """)
        .param("case", caseNumber)
        .param("round", round(caseNumber))
        .query((row, number) -> optionalInstant(row, "acknowledged_at"))
        .optional()
        .flatMap(at -> at);
  }

  Optional<PlanNotice> notice(String caseNumber) {
    return jdbc.sql(
            """
            SELECT earliest, shortened FROM evaluations.plan
            WHERE case_number = :case AND round = :round AND earliest IS NOT NULL
            """)
        .param("case", caseNumber)
        .param("round", round(caseNumber))
        .query((row, number) ->
            new PlanNotice(row.getObject("earliest", LocalDate.class), row.getBoolean("shortened")))
        .optional();
  }

  void insert(SitePlanSent fact) {
    String caseNumber = fact.caseNumber();
    SitePlan plan = fact.plan();
    int round = round(caseNumber) + 1;
    jdbc.sql(
            """
            INSERT INTO evaluations.plan (case_number, round, sampling, earliest)
            VALUES (:case, :round, :sampling, :earliest)
            """)
        .param("case", caseNumber)
        .param("round", round)
        .param("sampling", plan.sampling())
        .param("earliest", fact.earliest())
        .update();
    for (int i = 0; i < plan.days().size(); i++) {
      insert(caseNumber, round, i + 1, plan.days().get(i));
    }
  }

  void acknowledge(SitePlanAcknowledged fact) {
    jdbc.sql(
            """
            UPDATE evaluations.plan SET acknowledged_at = :at, shortened = :shortened
            WHERE case_number = :case AND round = :round
            """)
        .param("at", utc(fact.act().at()))
        .param("shortened", fact.shortened())
        .param("case", fact.caseNumber())
        .param("round", round(fact.caseNumber()))
        .update();
  }

  private void insert(String caseNumber, int round, int ordinal, PlanDay day) {
    jdbc.sql(
            """
            INSERT INTO evaluations.plan_day (case_number, round, ordinal, day, site, agenda)
            VALUES (:case, :round, :ordinal, :day, :site, :agenda)
            """)
        .param("case", caseNumber)
        .param("round", round)
        .param("ordinal", ordinal)
        .param("day", day.day())
        .param("site", day.site())
        .param("agenda", day.agenda())
        .update();
  }

  private int round(String caseNumber) {
    return jdbc.sql(
            "SELECT coalesce(max(round), 0) FROM evaluations.plan WHERE case_number = :case")
        .param("case", caseNumber)
        .query(Integer.class)
        .single();
  }
}

package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.array;
import static org.anzheng.evaluations.Columns.texts;
import static org.anzheng.evaluations.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The evaluation itself: what was ordered, and where it stands. */
@Repository
class EvaluationStore {

  private final JdbcClient jdbc;

  EvaluationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<EvaluationRow> find(String caseNumber) {
    return jdbc.sql(
            """
            SELECT case_number, chain, body, client, category, tier, scope, mode, man_days,
                   criteria, sites, sites_visited, status, ended, version
            FROM evaluations.evaluation WHERE case_number = :case AND NOT erased
            """)
        .param("case", caseNumber)
        .query(EvaluationStore::row)
        .optional();
  }

  /** Holds everybody else who works on this evaluation until the transaction ends. */
  void lock(String caseNumber) {
    jdbc.sql("SELECT 1 FROM evaluations.evaluation WHERE case_number = :case FOR UPDATE")
        .param("case", caseNumber)
        .query(Integer.class)
        .optional();
  }

  void insert(EvaluationOrder order, EvaluationStatus status) {
    int added =
        jdbc.sql(
                """
                INSERT INTO evaluations.evaluation
                  (case_number, chain, body, client, category, tier, scope, mode, man_days,
                   criteria, sites, sites_visited, status)
                VALUES (:case, :chain, :body, :client, :category, :tier, :scope, :mode,
                        :manDays, CAST(:criteria AS text[]), CAST(:sites AS text[]), :visited,
                        :status)
                ON CONFLICT (case_number) DO NOTHING
                """)
            .param("case", order.caseNumber())
            .param("chain", order.chain())
            .param("body", order.body())
            .param("client", order.client())
            .param("category", order.category())
            .param("tier", order.tier())
            .param("scope", order.scope())
            .param("mode", order.mode().name())
            .param("manDays", order.manDays())
            .param("criteria", array(order.criteria()))
            .param("sites", array(order.sites().all()))
            .param("visited", order.sites().visited())
            .param("status", status.name())
            .update();
    if (added == 0) {
      throw new Refusal(EvaluationRefusal.ALREADY_OPEN, order.caseNumber());
    }
  }

  void move(EvaluationStep step, int version) {
    int moved =
        jdbc.sql(
                """
                UPDATE evaluations.evaluation SET status = :status, version = version + 1
                WHERE case_number = :case AND version = :version
                """)
            .param("status", step.to().name())
            .param("case", step.caseNumber())
            .param("version", version)
            .update();
    if (moved == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  void end(String caseNumber, String reason) {
    jdbc.sql("UPDATE evaluations.evaluation SET ended = :reason WHERE case_number = :case")
        .param("reason", reason)
        .param("case", caseNumber)
        .update();
  }

  static EvaluationRow row(ResultSet row, int number) throws SQLException {
    EvaluationOrder order =
        new EvaluationOrder(
            row.getString("case_number"),
            row.getString("chain"),
            uuid(row, "body"),
            uuid(row, "client"),
            row.getString("category"),
            row.getString("tier"),
            row.getString("scope"),
            EvaluationMode.valueOf(row.getString("mode")),
            row.getBigDecimal("man_days"),
            texts(row, "criteria"),
            new OrderedSites(texts(row, "sites"), row.getInt("sites_visited")));
    return new EvaluationRow(
        order,
        EvaluationStatus.valueOf(row.getString("status")),
        row.getString("ended"),
        row.getInt("version"));
  }
}

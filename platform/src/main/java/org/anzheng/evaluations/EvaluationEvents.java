package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.instant;
import static org.anzheng.evaluations.Columns.utc;
import static org.anzheng.evaluations.Columns.uuid;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only events of an evaluation. */
@Repository
class EvaluationEvents {

  private final JdbcClient jdbc;

  EvaluationEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<EvaluationEvent> of(String caseNumber) {
    return jdbc.sql(
            """
            SELECT fact_id, kind, effective_at, account, organisation, role, note
            FROM evaluations.evaluation_event WHERE case_number = :case
            ORDER BY seq
            """)
        .param("case", caseNumber)
        .query((row, number) ->
            new EvaluationEvent(
                uuid(row, "fact_id"),
                row.getString("kind"),
                instant(row, "effective_at"),
                uuid(row, "account"),
                uuid(row, "organisation"),
                Role.valueOf(row.getString("role")),
                row.getString("note")))
        .list();
  }

  void append(EvaluationFact fact) {
    Act act = fact.act();
    jdbc.sql(
            """
            INSERT INTO evaluations.evaluation_event
              (fact_id, case_number, nonconformity, kind, from_status, to_status, effective_at,
               decided_at, account, organisation, role, note)
            VALUES (:id, :case, :nonconformity, :kind, :from, :to, :at, :at, :account,
                    :organisation, :role, :note)
            """)
        .param("id", act.id())
        .param("case", fact.caseNumber())
        .param("nonconformity", nonconformity(fact.step()))
        .param("kind", fact.kind())
        .param("from", fact.step().from().map(Enum::name).orElse(null))
        .param("to", fact.step().to().name())
        .param("at", utc(act.at()))
        .param("account", act.account())
        .param("organisation", act.organisation())
        .param("role", act.role().name())
        .param("note", fact.note())
        .update();
  }

  private static @Nullable UUID nonconformity(StatusStep step) {
    return switch (step) {
      case EvaluationStep evaluation -> null;
      case NonconformityStep nonconformity -> nonconformity.nonconformity();
    };
  }
}

package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 审核待办查询: the open evaluations of an organisation, boiled down to what waits for one account. */
@Repository
class EvaluationTasks {

  static final Comparator<EvaluationTask> URGENCY =
      Comparator.comparing((EvaluationTask task) -> task.due().orElse(LocalDate.MAX))
          .thenComparing(EvaluationTask::caseNumber);

  private final JdbcClient jdbc;

  EvaluationTasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<EvaluationTask> of(Actor actor) {
    return jdbc
        .sql(
            """
            SELECT e.case_number, e.body, e.client, e.status, t.accepted_at, m.team_role,
                   m.declared_at, g.minutes, n.unsigned, n.open, n.submitted,
                   coalesce(o.due, n.due) AS due, p.undeclared
            FROM evaluations.evaluation e
            LEFT JOIN LATERAL (SELECT round, accepted_at FROM evaluations.team
              WHERE case_number = e.case_number ORDER BY round DESC LIMIT 1) t ON true
            LEFT JOIN evaluations.team_member m
              ON m.case_number = e.case_number AND m.round = t.round AND m.account = :account
            LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE declared_at IS NULL) AS undeclared
              FROM evaluations.team_member
              WHERE case_number = e.case_number AND round = t.round) p ON true
            LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE status = 'RAISED') AS unsigned,
                count(*) FILTER (WHERE status = 'OPEN') AS open,
                count(*) FILTER (WHERE status = 'SUBMITTED') AS submitted,
                min(due) FILTER (WHERE status IN ('RAISED', 'OPEN')) AS due
              FROM evaluations.nonconformity WHERE case_number = e.case_number) n ON true
            LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE l.signed_at IS NULL) AS minutes
              FROM (SELECT DISTINCT ON (kind) signed_at FROM evaluations.meeting
                WHERE case_number = e.case_number ORDER BY kind, round DESC) l) g ON true
            LEFT JOIN evaluations.team_objection o
              ON o.case_number = e.case_number AND o.answered_at IS NULL
            WHERE (e.body = :organisation OR e.client = :organisation)
              AND e.status NOT IN ('REPORTED', 'FAILED', 'STOPPED')
            """)
        .param("account", actor.account())
        .param("organisation", actor.organisation())
        .query(EvaluationTasks::standing)
        .list()
        .stream()
        .flatMap(standing -> standing.tasks(actor).stream())
        .toList();
  }

  private static EvaluationStanding standing(ResultSet row, int number) throws SQLException {
    return new EvaluationStanding(
        row.getString("case_number"),
        uuid(row, "body"),
        uuid(row, "client"),
        EvaluationStatus.valueOf(row.getString("status")),
        row.getTimestamp("accepted_at") != null,
        Optional.ofNullable(row.getString("team_role")).map(TeamRole::valueOf),
        row.getTimestamp("declared_at") != null,
        row.getInt("undeclared") == 0,
        row.getInt("minutes"),
        row.getInt("unsigned"),
        row.getInt("open"),
        row.getInt("submitted"),
        Optional.ofNullable(row.getObject("due", LocalDate.class)));
  }
}

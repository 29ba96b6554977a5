package org.anzheng.evaluations;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who led the evaluations of a client that a body has reported on, the latest first. */
@Repository
class LeadHistory {

  private final JdbcClient jdbc;

  LeadHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<UUID> before(EvaluationOrder order, int most) {
    return jdbc.sql(
            """
            SELECT m.person
            FROM evaluations.evaluation e
            JOIN evaluations.team_member m ON m.case_number = e.case_number
              AND m.team_role = 'LEAD' AND m.round = (SELECT max(round) FROM evaluations.team
                WHERE case_number = e.case_number)
            WHERE e.body = :body AND e.client = :client AND e.case_number <> :case
              AND e.status = 'REPORTED'
            ORDER BY (SELECT max(seq) FROM evaluations.evaluation_event
              WHERE case_number = e.case_number AND to_status = 'REPORTED') DESC
            LIMIT :most
            """)
        .param("body", order.body())
        .param("client", order.client())
        .param("case", order.caseNumber())
        .param("most", most)
        .query((row, number) -> row.getObject("person", UUID.class))
        .list();
  }
}

package org.anzheng.evaluations;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 审核参与人: the team as it stands, and whoever acted as an auditor before a change of team. */
@Repository
class Participants {

  private final JdbcClient jdbc;

  Participants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Basis({"17065:7.5", "17065:7.6"})
  List<UUID> of(String caseNumber) {
    return jdbc.sql(
            """
            SELECT account FROM evaluations.team_member m
            WHERE case_number = :case AND round =
              (SELECT max(round) FROM evaluations.team WHERE case_number = :case)
            UNION
            SELECT account FROM evaluations.evaluation_event
            WHERE case_number = :case AND role IN ('LEAD_AUDITOR', 'AUDITOR')
            """)
        .param("case", caseNumber)
        .query((row, number) -> Columns.uuid(row, "account"))
        .list();
  }
}

package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.uuid;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 参审安排查询: the teams of some cases of a body, in one query. */
@Repository
@NamedInterface("reads")
public class EngagementSearch {

  private final JdbcClient jdbc;

  EngagementSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who is in the teams of these cases, as far as they are the body's. */
  public List<Engagement> of(UUID body, Collection<String> cases) {
    return jdbc.sql(
            """
            SELECT e.case_number, m.person, m.team_role, e.client, e.status
            FROM evaluations.evaluation e
            JOIN evaluations.team_member m ON m.case_number = e.case_number
              AND m.round = (SELECT max(round) FROM evaluations.team
                WHERE case_number = e.case_number)
            WHERE e.body = :body AND e.case_number = ANY (CAST(:cases AS text[]))
            """)
        .param("body", body)
        .param("cases", Columns.array(List.copyOf(cases)))
        .query((row, number) ->
            new Engagement(
                row.getString("case_number"),
                uuid(row, "person"),
                TeamRole.valueOf(row.getString("team_role")),
                uuid(row, "client"),
                EvaluationStatus.valueOf(row.getString("status"))))
        .list();
  }
}

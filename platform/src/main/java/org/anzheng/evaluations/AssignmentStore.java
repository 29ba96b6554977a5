package org.anzheng.evaluations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.anzheng.evaluations.Columns.uuid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The teams at work in a body, with the days ahead: three queries, however many there are. */
@Repository
class AssignmentStore {

  private final JdbcClient jdbc;

  AssignmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<RunningAssignment> of(UUID body, LocalDate today) {
    Map<String, List<TeamMember>> members = members(body);
    Map<String, List<LocalDate>> days = days(body, today);
    return jdbc
        .sql(
            """
            SELECT case_number, chain, body, client, category, tier, scope, mode, man_days,
                   criteria, sites, sites_visited, status, ended, version
            FROM evaluations.evaluation
            WHERE body = :body
              AND status IN ('TEAM_SET', 'DOC_REVIEWED', 'PLAN_SENT', 'PLAN_CONFIRMED', 'ON_SITE')
            ORDER BY case_number
            """)
        .param("body", body)
        .query(EvaluationStore::row)
        .list()
        .stream()
        .map(EvaluationRow::order)
        .map(order ->
            new RunningAssignment(
                order,
                members.getOrDefault(order.caseNumber(), List.of()),
                days.getOrDefault(order.caseNumber(), List.of())))
        .toList();
  }

  private Map<String, List<TeamMember>> members(UUID body) {
    return grouped(
        """
        SELECT e.case_number, m.person, m.team_role
        FROM evaluations.evaluation e
        JOIN evaluations.team_member m ON m.case_number = e.case_number
          AND m.round = (SELECT max(round) FROM evaluations.team
            WHERE case_number = e.case_number)
        WHERE e.body = :body
          AND e.status IN ('TEAM_SET', 'DOC_REVIEWED', 'PLAN_SENT', 'PLAN_CONFIRMED', 'ON_SITE')
        ORDER BY m.ordinal
        """,
        Map.of("body", body),
        (row, number) ->
            new TeamMember(uuid(row, "person"), TeamRole.valueOf(row.getString("team_role"))));
  }

  /** The days of the plan; before there is a plan, those of the assignment. */
  private Map<String, List<LocalDate>> days(UUID body, LocalDate today) {
    return grouped(
        """
        SELECT e.case_number, d.day
        FROM evaluations.evaluation e
        CROSS JOIN LATERAL (
          SELECT p.day FROM evaluations.plan_day p
          WHERE p.case_number = e.case_number
            AND e.status IN ('PLAN_SENT', 'PLAN_CONFIRMED', 'ON_SITE')
            AND p.round = (SELECT max(round) FROM evaluations.plan
              WHERE case_number = e.case_number)
          UNION
          SELECT CAST(g.day AS date) FROM evaluations.team t
          CROSS JOIN generate_series(t.first_day, t.last_day, '1 day') AS g (day)
          WHERE t.case_number = e.case_number AND e.status IN ('TEAM_SET', 'DOC_REVIEWED')
            AND t.round = (SELECT max(round) FROM evaluations.team
              WHERE case_number = e.case_number)) d
        WHERE e.body = :body AND d.day >= :today ORDER BY d.day
        """,
        Map.of("body", body, "today", today),
        (row, number) -> row.getObject("day", LocalDate.class));
  }

  private <T> Map<String, List<T>> grouped(
      String sql, Map<String, Object> parameters, RowMapper<T> mapper) {
    RowMapper<OfCase<T>> ofCase =
        (row, number) -> new OfCase<>(row.getString("case_number"), mapper.mapRow(row, number));
    return jdbc.sql(sql).params(parameters).query(ofCase).list().stream()
        .collect(groupingBy(OfCase::caseNumber, mapping(OfCase::value, toList())));
  }

  private record OfCase<T>(String caseNumber, T value) {}
}

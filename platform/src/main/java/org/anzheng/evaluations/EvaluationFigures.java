package org.anzheng.evaluations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 审核统计: which clauses a body's teams find fault with, and who is where in which week. */
@Service
@NamedInterface("reads")
public class EvaluationFigures {

  private final JdbcClient jdbc;

  EvaluationFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nonconformities raised in a time, by criterion, the most first. */
  public List<ClauseCount> nonconformities(UUID body, Instant from, Instant to) {
    return jdbc.sql(
            """
            SELECT e.category, e.tier, n.criterion,
              count(*) FILTER (WHERE n.grade = 'MAJOR') AS major,
              count(*) FILTER (WHERE n.grade = 'MINOR') AS minor
            FROM evaluations.nonconformity n
            JOIN evaluations.evaluation e ON e.case_number = n.case_number
            WHERE e.body = :body AND n.raised_at >= :from AND n.raised_at < :to
            GROUP BY 1, 2, 3 ORDER BY count(*) DESC, 1, 2, 3
            """)
        .param("body", body)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query((row, i) ->
            new ClauseCount(
                row.getString("category"),
                row.getString("tier"),
                row.getString("criterion"),
                row.getInt("major"),
                row.getInt("minor")))
        .list();
  }

  /** Days on site as the last plans and teams have them, by week and person. */
  public List<PersonWeek> load(UUID body, LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            SELECT CAST(date_trunc('week', d.day) AS date) AS week, m.person,
              count(DISTINCT d.day) AS days
            FROM evaluations.evaluation e
            JOIN evaluations.plan_day d ON d.case_number = e.case_number
             AND d.round = (SELECT max(round) FROM evaluations.plan p
                            WHERE p.case_number = e.case_number)
            JOIN evaluations.team_member m ON m.case_number = e.case_number
             AND m.round = (SELECT max(round) FROM evaluations.team t
                            WHERE t.case_number = e.case_number)
            WHERE e.body = :body AND e.status <> 'STOPPED' AND d.day >= :from AND d.day < :to
            GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2
            """)
        .param("body", body)
        .param("from", from)
        .param("to", to)
        .query((row, i) ->
            new PersonWeek(
                row.getObject("week", LocalDate.class),
                row.getObject("person", UUID.class),
                row.getInt("days")))
        .list();
  }
}

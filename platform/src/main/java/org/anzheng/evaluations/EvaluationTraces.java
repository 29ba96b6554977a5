package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.utc;
import static org.anzheng.evaluations.Columns.uuid;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 审核线索查询: what supervision compares across evaluations; one case, or all since a time. */
@Repository
@NamedInterface("reads")
public class EvaluationTraces {

  private final JdbcClient jdbc;

  EvaluationTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Hours between arrival and departure, where everybody who came has left. */
  public List<SiteVisitTime> visits(Optional<String> only, Instant since) {
    return jdbc.sql(
            """
            SELECT e.case_number, e.client, e.body, e.man_days,
              round(CAST(sum(extract(epoch FROM a.at) * CASE a.direction WHEN 'OUT' THEN 1 ELSE -1 END)
                AS numeric) / 3600, 2) AS hours
            FROM evaluations.evaluation e
            JOIN evaluations.attendance a ON a.case_number = e.case_number
            WHERE e.left_at >= :since AND e.mode = 'FULL'
              AND (:only IS NULL OR e.case_number = :only)
            GROUP BY e.case_number
            HAVING count(*) FILTER (WHERE a.direction = 'IN')
              = count(*) FILTER (WHERE a.direction = 'OUT')
            """)
        .param("since", utc(since))
        .param("only", only.orElse(null), Types.VARCHAR)
        .query((row, i) ->
            new SiteVisitTime(
                row.getString("case_number"),
                uuid(row, "client"),
                uuid(row, "body"),
                row.getBigDecimal("man_days"),
                row.getBigDecimal("hours")))
        .list();
  }

  /** Who was on site on which day. */
  public List<PresenceDay> presence(Instant since) {
    return jdbc.sql(
            """
            SELECT DISTINCT a.person, CAST(a.at AT TIME ZONE 'Asia/Shanghai' AS date) AS day,
              e.case_number, e.client, e.body
            FROM evaluations.attendance a
            JOIN evaluations.evaluation e ON e.case_number = a.case_number
            WHERE a.at >= :since ORDER BY day, e.case_number
            """)
        .param("since", utc(since))
        .query((row, i) ->
            new PresenceDay(
                uuid(row, "person"),
                row.getObject("day", LocalDate.class),
                row.getString("case_number"),
                uuid(row, "client"),
                uuid(row, "body")))
        .list();
  }

  /** The last teams of the evaluations that were reported. */
  public List<EvaluatorOfCase> evaluators() {
    return jdbc.sql(
            """
            SELECT e.case_number, e.client, e.body, m.person, m.account, t.last_day
            FROM evaluations.evaluation e
            JOIN evaluations.team t ON t.case_number = e.case_number AND t.last_day IS NOT NULL
             AND t.round = (SELECT max(round) FROM evaluations.team o
                            WHERE o.case_number = e.case_number)
            JOIN evaluations.team_member m ON m.case_number = t.case_number AND m.round = t.round
            WHERE e.status = 'REPORTED'
            """)
        .query((row, i) ->
            new EvaluatorOfCase(
                row.getString("case_number"),
                uuid(row, "client"),
                uuid(row, "body"),
                uuid(row, "person"),
                uuid(row, "account"),
                row.getObject("last_day", LocalDate.class)))
        .list();
  }

  /**
   * Findings that are not mere conformity, compared with the case of another client of the body in
   * which the same words stood last before; only those as long as a sentence.
   */
  public List<SameFindings> sameFindings(Instant since) {
    return jdbc.sql(
            """
            WITH said AS (
              SELECT e.case_number, e.client, e.body, f.at,
                md5(regexp_replace(lower(f.text), '[\\s[:punct:]，。；：、]+', '', 'g')) AS words
              FROM evaluations.finding f
              JOIN evaluations.evaluation e ON e.case_number = f.case_number
              WHERE f.result <> 'CONFORMING' AND length(f.text) >= 12 AND f.at >= :since),
            paired AS (
              SELECT s.*, lag(case_number) OVER w AS other, lag(client) OVER w AS other_client
              FROM said s WINDOW w AS (PARTITION BY body, words ORDER BY at, case_number))
            SELECT case_number, client, body, other, count(*) AS findings
            FROM paired WHERE other IS NOT NULL AND other_client <> client
            GROUP BY case_number, client, body, other
            """)
        .param("since", utc(since))
        .query((row, i) ->
            new SameFindings(
                row.getString("case_number"),
                uuid(row, "client"),
                uuid(row, "body"),
                row.getString("other"),
                row.getLong("findings")))
        .list();
  }

  /** Evaluations on site and nonconformities of each body. */
  public List<FindingRecord> records(Instant since) {
    return jdbc.sql(
            """
            SELECT e.body, count(*) AS evaluations,
              sum((SELECT count(*) FROM evaluations.nonconformity n
                   WHERE n.case_number = e.case_number)) AS nonconformities
            FROM evaluations.evaluation e
            WHERE e.status = 'REPORTED' AND e.left_at >= :since GROUP BY e.body
            """)
        .param("since", utc(since))
        .query((row, i) ->
            new FindingRecord(
                uuid(row, "body"), row.getLong("evaluations"), row.getLong("nonconformities")))
        .list();
  }
}

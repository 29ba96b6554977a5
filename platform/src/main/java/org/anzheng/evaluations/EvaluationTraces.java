package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.utc;
import static org.anzheng.evaluations.Columns.uuid;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  /**
   * Hours between arrival and departure, where everybody who came has left and the hours are fewer
   * than so many for each man-day.
   */
  public List<SiteVisitTime> visitsBelow(
      BigDecimal hoursOfManDay, Optional<String> only, Instant since) {
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
              AND sum(extract(epoch FROM a.at) * CASE a.direction WHEN 'OUT' THEN 1 ELSE -1 END)
                < e.man_days * :hours * 3600
            """)
        .param("hours", hoursOfManDay)
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

  /**
   * Who was on site for several cases on one day, and every day of these persons: whoever is
   * registered twice may be in two places under two names.
   */
  public List<PresenceDay> presence(Collection<UUID> twice, Instant since) {
    return jdbc.sql(
            """
            WITH here AS (
              SELECT person, CAST(at AT TIME ZONE 'Asia/Shanghai' AS date) AS day, case_number
              FROM evaluations.attendance WHERE at >= :since
              GROUP BY person, day, case_number),
            several AS (
              SELECT person, day FROM here GROUP BY person, day
              HAVING count(*) > 1 OR person = ANY (:twice))
            SELECT h.person, h.day, h.case_number, e.client, e.body
            FROM several s
            JOIN here h ON h.person = s.person AND h.day = s.day
            JOIN evaluations.evaluation e ON e.case_number = h.case_number
            ORDER BY h.day, h.case_number
            """)
        .param("since", utc(since))
        .param("twice", twice.toArray(UUID[]::new))
        .query((row, i) ->
            new PresenceDay(
                uuid(row, "person"),
                row.getObject("day", LocalDate.class),
                row.getString("case_number"),
                uuid(row, "client"),
                uuid(row, "body")))
        .list();
  }

  /**
   * Which of these accounts stood in the last team of a reported evaluation of the client beside
   * it; the lists go in pairs.
   */
  public List<EvaluatorOfCase> evaluatorsByAccount(List<UUID> accounts, List<UUID> clients) {
    return evaluators(accounts, clients, false);
  }

  /** The same of persons. */
  public List<EvaluatorOfCase> evaluatorsByPerson(List<UUID> persons, List<UUID> clients) {
    return evaluators(persons, clients, true);
  }

  private List<EvaluatorOfCase> evaluators(
      List<UUID> members, List<UUID> clients, boolean persons) {
    return jdbc.sql(
            """
            SELECT DISTINCT e.case_number, e.client, e.body, m.person, m.account, t.last_day
            FROM unnest(:members, :clients) AS pair(member, client)
            JOIN evaluations.evaluation e ON e.client = pair.client AND e.status = 'REPORTED'
            JOIN evaluations.team t ON t.case_number = e.case_number AND t.last_day IS NOT NULL
             AND t.round = (SELECT max(round) FROM evaluations.team o
                            WHERE o.case_number = e.case_number)
            JOIN evaluations.team_member m ON m.case_number = t.case_number AND m.round = t.round
             AND CASE WHEN :persons THEN m.person ELSE m.account END = pair.member
            """)
        .param("members", members.toArray(UUID[]::new))
        .param("clients", clients.toArray(UUID[]::new))
        .param("persons", persons)
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
  public List<SameFindings> sameFindings(long least, Instant since) {
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
            GROUP BY case_number, client, body, other HAVING count(*) >= :least
            """)
        .param("least", least)
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

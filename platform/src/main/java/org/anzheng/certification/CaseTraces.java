package org.anzheng.certification;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 案件线索查询: what supervision compares across cases and bodies; one case, or all since a time. */
@Repository
@NamedInterface("reads")
public class CaseTraces {

  private final JdbcClient jdbc;

  CaseTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** First certificates issued less than so many days after the case was handed in. */
  public List<IssuedCase> issuedWithin(long days, Optional<String> only, Instant since) {
    return jdbc.sql(
            """
            SELECT c.number, c.applicant, c.body, c.certificate, c.submitted_at, e.decided_at
            FROM certification.certification_case c
            JOIN certification.case_event e ON e.number = c.number AND e.kind = 'CaseIssued'
            WHERE e.decided_at >= :since AND (:only IS NULL OR c.number = :only)
              AND c.case_type = 'INITIAL'
              AND CAST(e.decided_at AT TIME ZONE 'Asia/Shanghai' AS date)
                - CAST(c.submitted_at AT TIME ZONE 'Asia/Shanghai' AS date) < :days
            """)
        .param("days", days)
        .param("since", since.atOffset(UTC))
        .param("only", only.orElse(null), Types.VARCHAR)
        .query((row, i) ->
            new IssuedCase(
                row.getString("number"),
                row.getObject("applicant", UUID.class),
                row.getObject("body", UUID.class),
                row.getString("certificate"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getTimestamp("decided_at").toInstant()))
        .list();
  }

  /**
   * Who granted what, by number of the case; accounts are compared and never shown.
   *
   * @param after the last number of the page before; blank for the first page
   */
  public List<GrantingAct> grants(String after, int most, Instant since) {
    return jdbc.sql(
            """
            SELECT c.number, c.applicant, c.body, e.account, e.decided_at
            FROM certification.case_event e
            JOIN certification.certification_case c ON c.number = e.number
            WHERE e.kind = 'CertificationGranted' AND e.decided_at >= :since
              AND e.number > :after
            ORDER BY e.number LIMIT :most
            """)
        .param("since", since.atOffset(UTC))
        .param("after", after)
        .param("most", most)
        .query((row, i) ->
            new GrantingAct(
                row.getString("number"),
                row.getObject("applicant", UUID.class),
                row.getObject("body", UUID.class),
                row.getObject("account", UUID.class),
                row.getTimestamp("decided_at").toInstant()))
        .list();
  }

  /**
   * Cases that were issued after another body had refused the same applicant in the category. What
   * was closed because a certificate or a body was gone is no refusal.
   */
  public List<RefusedBefore> refusedBefore(Optional<String> only, Instant since) {
    return jdbc.sql(
            """
            SELECT DISTINCT ON (c.number) c.number, c.applicant, c.body, r.number AS refused,
              x.decided_at AS refused_at, e.decided_at AS issued_at
            FROM certification.certification_case c
            JOIN certification.case_event e ON e.number = c.number AND e.kind = 'CaseIssued'
            JOIN certification.certification_case r
              ON r.applicant = c.applicant AND r.category = c.category AND r.body <> c.body
             AND r.status IN ('REFUSED', 'TERMINATED')
            JOIN certification.case_event x ON x.number = r.number AND x.to_status = r.status
             AND x.decided_at < e.decided_at AND x.transition <> 'CLOSE'
            WHERE e.decided_at >= :since AND (:only IS NULL OR c.number = :only)
              AND c.case_type IN ('INITIAL', 'TRANSFER')
            ORDER BY c.number, x.decided_at DESC
            """)
        .param("since", since.atOffset(UTC))
        .param("only", only.orElse(null), Types.VARCHAR)
        .query((row, i) ->
            new RefusedBefore(
                row.getString("number"),
                row.getObject("applicant", UUID.class),
                row.getObject("body", UUID.class),
                row.getString("refused"),
                row.getTimestamp("refused_at").toInstant(),
                row.getTimestamp("issued_at").toInstant()))
        .list();
  }
}

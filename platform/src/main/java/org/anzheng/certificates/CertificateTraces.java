package org.anzheng.certificates;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 证书线索查询: what was late and what was changed afterwards; one certificate, or all. */
@Repository
@NamedInterface("reads")
public class CertificateTraces {

  private final JdbcClient jdbc;

  CertificateTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Suspensions and revocations that came too late. */
  public List<LateAct> lateActs(Optional<String> only, Instant since) {
    return jdbc.sql(
            """
            SELECT e.number, c.body, c.holder, e.fact_id, e.decided_at
            FROM certificates.certificate_event e
            JOIN certificates.certificate c ON c.number = e.number
            WHERE e.late AND e.decided_at >= :since AND (:only IS NULL OR e.number = :only)
            """)
        .param("since", since.atOffset(UTC))
        .param("only", only.orElse(null), Types.VARCHAR)
        .query((row, i) ->
            new LateAct(
                row.getString("number"),
                row.getObject("body", UUID.class),
                row.getObject("holder", UUID.class),
                row.getObject("fact_id", UUID.class),
                row.getTimestamp("decided_at").toInstant()))
        .list();
  }

  /** Corrections of what a certificate says. */
  public List<LaterCorrection> corrections(Optional<String> only, Instant since) {
    return jdbc.sql(
            """
            SELECT e.number, c.body, c.holder, e.fact_id, c.issued_on, e.decided_at
            FROM certificates.certificate_event e
            JOIN certificates.certificate c ON c.number = e.number
            WHERE e.kind = 'CertificateCorrected' AND e.decided_at >= :since
              AND (:only IS NULL OR e.number = :only)
            """)
        .param("since", since.atOffset(UTC))
        .param("only", only.orElse(null), Types.VARCHAR)
        .query((row, i) ->
            new LaterCorrection(
                row.getString("number"),
                row.getObject("body", UUID.class),
                row.getObject("holder", UUID.class),
                row.getObject("fact_id", UUID.class),
                row.getObject("issued_on", LocalDate.class),
                row.getTimestamp("decided_at").toInstant()))
        .list();
  }

  /** Valid certificates whose day of surveillance was before this one. */
  public List<OverdueSurveillance> overdueSurveillance(Optional<String> only, LocalDate day) {
    return jdbc.sql(
            """
            SELECT c.number, c.body, c.holder, c.surveillance_due,
              CAST(e.recorded_at AT TIME ZONE 'Asia/Shanghai' AS date) AS reported_on
            FROM certificates.certificate c
            LEFT JOIN certificates.certificate_event e
              ON e.number = c.number AND e.seq = 1 AND c.reported_as IS NOT NULL
            WHERE c.status = 'VALID' AND c.surveillance_due < :day
              AND c.surveillance_due < c.valid_to AND (:only IS NULL OR c.number = :only)
            """)
        .param("day", day)
        .param("only", only.orElse(null), Types.VARCHAR)
        .query((row, i) ->
            new OverdueSurveillance(
                row.getString("number"),
                row.getObject("body", UUID.class),
                row.getObject("holder", UUID.class),
                row.getObject("surveillance_due", LocalDate.class),
                Optional.ofNullable(row.getObject("reported_on", LocalDate.class))))
        .list();
  }
}

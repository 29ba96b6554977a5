package org.anzheng.certificates;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anzheng.deadlines.RunOutDeadline;
import org.anzheng.deadlines.RunOutDeadlines;
import org.anzheng.kernel.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 未作暂停决定线索查询: acts on certificates that were due and did not come, and what came at last. */
@Repository
@NamedInterface("reads")
public class SuspensionTraces {

  /** What a body does about a certificate that should not simply have stood. */
  private static final String ACTS =
      " e.kind IN ('CertificateSuspended', 'CertificateRevoked', 'CertificateCancelled',"
          + " 'CertificateContinued', 'CertificateReplaced', 'CertificateExpired')";

  private final JdbcClient jdbc;
  private final RunOutDeadlines deadlines;

  SuspensionTraces(JdbcClient jdbc, RunOutDeadlines deadlines) {
    this.jdbc = jdbc;
    this.deadlines = deadlines;
  }

  /**
   * Certificates still valid after the time in which a confirmed nonconformity leaves the choice
   * between suspension and revocation; one certificate, or all.
   */
  public List<UndecidedSuspension> undecided(Optional<String> only, Instant since) {
    List<RunOutDeadline> ranOut =
        deadlines.ofKind(
            CertificateClocks.SUSPENSION_DECISION, only.map(CertificateClocks::subject), since);
    return jdbc.sql(
            """
            SELECT d.number, c.body, CAST(d.last_day AS date) AS last_day
            FROM unnest(CAST(:numbers AS text[]), CAST(:dues AS timestamptz[]),
              CAST(:lastDays AS text[])) AS d(number, due, last_day)
            JOIN certificates.certificate c ON c.number = d.number AND c.status = 'VALID'
            WHERE NOT EXISTS (SELECT FROM certificates.certificate_event e
              WHERE e.number = d.number AND e.recorded_at >= d.due AND
            """
                + ACTS
                + ") ORDER BY d.due, d.number")
        .param("numbers", texts(ranOut, each -> CertificateClocks.numberOf(each.subject())))
        .param("dues", texts(ranOut, each -> each.due().toString()))
        .param("lastDays", texts(ranOut, each -> each.lastDay().toString()))
        .query((row, i) ->
            new UndecidedSuspension(
                row.getString("number"),
                row.getObject("body", UUID.class),
                row.getObject("last_day", LocalDate.class)))
        .list();
  }

  /** The last act on a certificate after a day, which answers what was due by then. */
  public Optional<UUID> lastAct(String number, LocalDate after) {
    return jdbc.sql(
            "SELECT e.fact_id FROM certificates.certificate_event e"
                + " WHERE e.number = :number AND e.recorded_at >= :after AND"
                + ACTS
                + " ORDER BY e.seq DESC LIMIT 1")
        .param("number", number)
        .param("after", ChinaTime.endOf(after).atOffset(UTC))
        .query((row, i) -> row.getObject("fact_id", UUID.class))
        .optional();
  }

  private static String[] texts(
      List<RunOutDeadline> ranOut, Function<RunOutDeadline, String> text) {
    return ranOut.stream().map(text).toArray(String[]::new);
  }
}

package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.ChinaTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the register says of many certificates at once, each at an instant of its own. */
@Repository
class StateReader {

  private static final String STATES =
      """
      SELECT a.place, a.at, c.number, c.issuer, c.issued_on, c.valid_to, e.to_status,
        e.effective_at, t.holder_name, t.holder_name_en, t.holder_uscc, t.category, t.tier,
        n.names
      FROM unnest(:numbers::text[], :instants::timestamptz[]) WITH ORDINALITY a (number, at, place)
      JOIN register.certificate c ON c.number = a.number
      CROSS JOIN LATERAL (SELECT to_status, effective_at FROM register.certificate_event e
        WHERE e.number = a.number AND e.effective_at <= a.at AND e.recorded_at <= :recorded
          AND e.from_status IS DISTINCT FROM e.to_status
        ORDER BY e.effective_at DESC, e.seq DESC LIMIT 1) e
      CROSS JOIN LATERAL (SELECT * FROM register.certificate_content t
        WHERE t.number = a.number AND t.effective_at <= a.at AND t.recorded_at <= :recorded
        ORDER BY t.effective_at DESC, t.recorded_at DESC LIMIT 1) t
      CROSS JOIN LATERAL (SELECT array_agg(DISTINCT f.holder_name) AS names
        FROM register.certificate_content f
        WHERE f.number = a.number AND f.effective_at <= a.at AND f.recorded_at <= :recorded) n
      """;

  private final JdbcClient jdbc;
  private final Issuers issuers;

  StateReader(@Qualifier("reader") DataSource reader, Issuers issuers) {
    this.jdbc = JdbcClient.create(reader);
    this.issuers = issuers;
  }

  /**
   * An answer for each question, in their order; empty where there was no such certificate.
   *
   * @param recorded what was recorded later does not count
   */
  List<Optional<PublicState>> states(List<PublicQuestion> questions, Instant recorded) {
    KnownIssuers known = issuers.now();
    List<Optional<PublicState>> answers =
        new ArrayList<>(Collections.nCopies(questions.size(), Optional.empty()));
    jdbc.sql(STATES)
        .param("numbers", questions.stream().map(PublicQuestion::number).toArray(String[]::new))
        .param("instants", questions.stream().map(q -> q.at().toString()).toArray(String[]::new))
        .param("recorded", recorded.atOffset(ZoneOffset.UTC))
        .query(row -> {
          answers.set(row.getInt("place") - 1, Optional.of(state(row, known, recorded)));
        });
    return answers;
  }

  /** Numbers of what a body had issued by a day. */
  List<String> ofBody(String approvalNo, LocalDate day, String after, int limit) {
    return jdbc.sql(
            """
            SELECT number FROM register.certificate
            WHERE issuer = :no AND issued_on <= :day AND number > :after
            ORDER BY number LIMIT :limit
            """)
        .param("no", approvalNo)
        .param("day", day)
        .param("after", after)
        .param("limit", limit)
        .query((row, i) -> row.getString(1))
        .list();
  }

  private static PublicState state(ResultSet row, KnownIssuers known, Instant recorded)
      throws SQLException {
    String category = row.getString("category");
    LocalDate issued = RegisterRows.date(row, "issued_on");
    Instant at = RegisterRows.instant(row, "at");
    LocalDate validTo = RegisterRows.date(row, "valid_to");
    CertificateStatus status = CertificateStatus.valueOf(row.getString("to_status"));
    boolean expired = CertificateDraft.isExpired(status, validTo, at);
    String name = row.getString("holder_name");
    List<String> former = new ArrayList<>(RegisterRows.texts(row, "names"));
    former.remove(name);
    return new PublicState(
        row.getString("number"),
        at,
        expired ? CertificateStatus.EXPIRED : status,
        expired ? ChinaTime.endOf(validTo) : RegisterRows.instant(row, "effective_at"),
        name,
        row.getString("holder_name_en"),
        Optional.ofNullable(row.getString("holder_uscc")),
        former,
        category,
        row.getString("tier"),
        issued,
        validTo,
        known.at(row.getString("issuer"), category, issued, at, recorded));
  }
}

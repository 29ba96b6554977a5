package org.anzheng.adoption.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the adoption records. */
@Repository
class RecordStore {

  private static final int MOST = 500;

  private final JdbcClient jdbc;
  private final FeedbackStore feedback;

  RecordStore(JdbcClient jdbc, FeedbackStore feedback) {
    this.jdbc = jdbc;
    this.feedback = feedback;
  }

  void insert(AdoptionRecord record, Optional<String> idempotencyKey) {
    jdbc.sql(
            """
            INSERT INTO adoption.record (number, organisation, procurement, title, sector, province,
              requirement, status, recorded_at, idempotency_key)
            VALUES (:number, :organisation, :procurement, :title, :sector, :province,
              :requirement, :status, :at, :key)
            """)
        .param("number", record.number())
        .param("organisation", record.organisation())
        .param("procurement", record.procurement())
        .param("title", record.title())
        .param("sector", record.sector().name())
        .param("province", record.province())
        .param("requirement", record.requirement())
        .param("status", record.status().name())
        .param("at", record.recordedAt().atOffset(ZoneOffset.UTC))
        .param("key", idempotencyKey.orElse(null), Types.VARCHAR)
        .update();
    record.checks().forEach(check -> append(record.number(), check));
  }

  void append(String record, CheckedCertificate check) {
    jdbc.sql(
            """
            INSERT INTO adoption.record_check (record, certificate, holder, category, issuer,
              cert_status, issuer_standing, checked_at, receipt)
            VALUES (:record, :certificate, :holder, :category, :issuer, :status, :standing, :at,
              :receipt)
            """)
        .param("record", record)
        .param("certificate", check.number())
        .param("holder", check.holder())
        .param("category", check.category())
        .param("issuer", check.issuer())
        .param("status", check.status().name())
        .param("standing", check.standing().name())
        .param("at", check.checkedAt().atOffset(ZoneOffset.UTC))
        .param("receipt", check.receipt())
        .update();
  }

  void move(AdoptionRecord before, RecordStatus next, Optional<String> chosen) {
    int changed =
        jdbc.sql(
                """
                UPDATE adoption.record SET status = :next, chosen = coalesce(:chosen, chosen)
                WHERE number = :number AND status = :before
                """)
            .param("next", next.name())
            .param("chosen", chosen.orElse(null), Types.VARCHAR)
            .param("number", before.number())
            .param("before", before.status().name())
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  Optional<AdoptionRecord> find(String number, UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM adoption.record
            WHERE number = :number AND organisation = :organisation
            """)
        .param("number", number)
        .param("organisation", organisation)
        .query((row, i) -> record(row))
        .optional();
  }

  /** The number under which the same request was recorded before; the same at once waits here. */
  Optional<String> sent(UUID organisation, String idempotencyKey) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('record/' || :key, 0))")
        .param("key", organisation + "/" + idempotencyKey)
        .query((row, i) -> idempotencyKey)
        .single();
    return jdbc.sql(
            """
            SELECT number FROM adoption.record
            WHERE organisation = :organisation AND idempotency_key = :key
            """)
        .param("organisation", organisation)
        .param("key", idempotencyKey)
        .query(String.class)
        .optional();
  }

  /** Newest first. */
  List<AdoptionRecord> of(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM adoption.record WHERE organisation = :organisation
            ORDER BY recorded_at DESC, number DESC LIMIT :most
            """)
        .param("organisation", organisation)
        .param("most", MOST)
        .query((row, i) -> record(row))
        .list();
  }

  private AdoptionRecord record(ResultSet row) throws SQLException {
    String number = row.getString("number");
    return new AdoptionRecord(
        number,
        row.getObject("organisation", UUID.class),
        row.getString("procurement"),
        row.getString("title"),
        Sector.valueOf(row.getString("sector")),
        row.getString("province"),
        row.getString("requirement"),
        RecordStatus.valueOf(row.getString("status")),
        row.getTimestamp("recorded_at").toInstant(),
        checks(number),
        Optional.ofNullable(row.getString("chosen")),
        feedback.of(number));
  }

  private List<CheckedCertificate> checks(String record) {
    return jdbc.sql("SELECT * FROM adoption.record_check WHERE record = :record ORDER BY seq")
        .param("record", record)
        .query((row, i) ->
            new CheckedCertificate(
                row.getString("certificate"),
                row.getString("holder"),
                row.getString("category"),
                row.getString("issuer"),
                CertificateStatus.valueOf(row.getString("cert_status")),
                BodyStanding.valueOf(row.getString("issuer_standing")),
                row.getTimestamp("checked_at").toInstant(),
                row.getString("receipt")))
        .list();
  }
}

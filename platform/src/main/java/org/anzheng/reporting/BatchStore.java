package org.anzheng.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the batches. */
@Repository
class BatchStore {

  private final JdbcClient jdbc;

  BatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long nextSequence() {
    return jdbc.sql("SELECT nextval('reporting.batch_sequence')").query(Long.class).single();
  }

  void insert(ReportBatch batch, Optional<String> key) {
    jdbc.sql(
            """
            INSERT INTO reporting.batch (id, number, body, approval_no, account, report_table,
              dry_run, file_name, content_hash, idempotency_key, status, rows, done, accepted,
              unchanged, refused, flagged, corrected, sent_at)
            VALUES (:id, :number, :body, :approvalNo, :account, :table, :dryRun, :name, :hash, :key,
              :status, 0, 0, 0, 0, 0, 0, 0, :sent)
            """)
        .param("id", batch.id())
        .param("number", batch.number())
        .param("body", batch.body())
        .param("approvalNo", batch.approvalNo())
        .param("account", batch.account())
        .param("table", batch.table().name())
        .param("dryRun", batch.dryRun())
        .param("name", batch.fileName())
        .param("hash", batch.contentHash())
        .param("key", key.orElse(null), Types.VARCHAR)
        .param("status", batch.status().name())
        .param("sent", batch.sentAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void rows(UUID id, int rows) {
    jdbc.sql("UPDATE reporting.batch SET rows = :rows WHERE id = :id")
        .param("rows", rows)
        .param("id", id)
        .update();
  }

  Optional<ReportBatch> withKey(UUID body, String key) {
    return jdbc.sql("SELECT * FROM reporting.batch WHERE body = :body AND idempotency_key = :key")
        .param("body", body)
        .param("key", key)
        .query(BatchStore::batch)
        .optional();
  }

  Optional<ReportBatch> same(UUID body, ReportTable table, String hash) {
    return jdbc.sql(
            """
            SELECT * FROM reporting.batch WHERE body = :body AND report_table = :table
              AND content_hash = :hash AND NOT dry_run
            """)
        .param("body", body)
        .param("table", table.name())
        .param("hash", hash)
        .query(BatchStore::batch)
        .optional();
  }

  Optional<ReportBatch> find(String number) {
    return jdbc.sql("SELECT * FROM reporting.batch WHERE number = :number")
        .param("number", number)
        .query(BatchStore::batch)
        .optional();
  }

  List<ReportBatch> of(UUID body, int most) {
    return jdbc.sql(
            """
            SELECT * FROM reporting.batch WHERE body = :body ORDER BY sent_at DESC, id LIMIT :most
            """)
        .param("body", body)
        .param("most", most)
        .query(BatchStore::batch)
        .list();
  }

  List<ReportBatch> latest(int most) {
    return jdbc.sql(
            """
            SELECT * FROM reporting.batch WHERE NOT dry_run ORDER BY sent_at DESC, id LIMIT :most
            """)
        .param("most", most)
        .query(BatchStore::batch)
        .list();
  }

  /** The oldest report of a body that nobody works on, kept from others until the end. */
  Optional<ReportBatch> claim() {
    return jdbc.sql(
            """
            SELECT * FROM reporting.batch b WHERE finished_at IS NULL AND NOT EXISTS (
              SELECT 1 FROM reporting.batch o WHERE o.body = b.body AND o.finished_at IS NULL
                AND (o.sent_at, o.id) < (b.sent_at, b.id))
            ORDER BY sent_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
        .query(BatchStore::batch)
        .optional();
  }

  void save(ReportBatch batch) {
    jdbc.sql(
            """
            UPDATE reporting.batch SET status = :status, done = :done, accepted = :accepted,
              unchanged = :unchanged, refused = :refused, flagged = :flagged,
              corrected = :corrected, finished_at = :finished::timestamptz
            WHERE id = :id
            """)
        .param("status", batch.status().name())
        .param("done", batch.done())
        .param("accepted", batch.accepted())
        .param("unchanged", batch.unchanged())
        .param("refused", batch.refused())
        .param("flagged", batch.flagged())
        .param("corrected", batch.corrected())
        .param("finished", batch.finishedAt().map(Instant::toString).orElse(null), Types.VARCHAR)
        .param("id", batch.id())
        .update();
  }

  void append(ReportFact fact, String subject) {
    jdbc.sql(
            """
            INSERT INTO reporting.report_event (fact_id, subject, kind, body, recorded_at)
            VALUES (:fact, :subject, :kind, :body, :at)
            """)
        .param("fact", fact.act().id())
        .param("subject", subject)
        .param("kind", fact.kind())
        .param("body", fact.body())
        .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static ReportBatch batch(ResultSet row, int index) throws SQLException {
    return new ReportBatch(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getObject("body", UUID.class),
        row.getString("approval_no"),
        row.getObject("account", UUID.class),
        ReportTable.valueOf(row.getString("report_table")),
        row.getBoolean("dry_run"),
        row.getString("file_name"),
        row.getString("content_hash"),
        ReportStatus.valueOf(row.getString("status")),
        row.getInt("rows"),
        row.getInt("done"),
        row.getInt("accepted"),
        row.getInt("unchanged"),
        row.getInt("refused"),
        row.getInt("flagged"),
        row.getInt("corrected"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}

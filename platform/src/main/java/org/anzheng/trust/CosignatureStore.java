package org.anzheng.trust;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.proof.NoteSignature;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the witnesses answered; written under the sequencer's role. */
final class CosignatureStore {

  private final JdbcClient jdbc;

  CosignatureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The open shard and the one before it, whose last checkpoint may still want cosignatures. */
  List<Shard> shards() {
    return jdbc.sql(
            """
            SELECT log_id, origin, size, frontier, root, frozen_at FROM trust.tlog_state
            WHERE size > 0 ORDER BY log_id DESC LIMIT 2
            """)
        .query(LogStore::shard)
        .list();
  }

  /** Who cosigned this checkpoint. */
  Set<String> cosigners(int logId, long size) {
    return jdbc
        .sql("SELECT witness FROM trust.tlog_cosignature WHERE log_id = :log AND size = :size")
        .param("log", logId)
        .param("size", size)
        .query((row, i) -> row.getString(1))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /** Size of the checkpoint that the witness is thought to hold. */
  long heldBy(String witness, int logId) {
    return jdbc.sql("SELECT size FROM trust.tlog_witness WHERE witness = :name AND log_id = :log")
        .param("name", witness)
        .param("log", logId)
        .query((row, i) -> row.getLong(1))
        .optional()
        .orElse(0L);
  }

  void record(String witness, int logId, long size, WitnessReply reply, Instant now) {
    switch (reply.answer()) {
      case COSIGNED -> cosigned(witness, logId, size, Objects.requireNonNull(reply.line()));
      case REFUSED -> refused(witness, logId, size, reply, now);
      case NO_ANSWER -> {}
    }
    answered(witness, logId, reply, now);
  }

  private void cosigned(String witness, int logId, long size, NoteSignature line) {
    jdbc.sql(
            """
            INSERT INTO trust.tlog_cosignature (log_id, size, witness, line, cosigned_at)
            VALUES (:log, :size, :witness, :line, :at) ON CONFLICT DO NOTHING
            """)
        .param("log", logId)
        .param("size", size)
        .param("witness", witness)
        .param("line", line.line())
        .param("at", Timestamp.from(line.cosignedAt()))
        .update();
  }

  private void refused(String witness, int logId, long size, WitnessReply reply, Instant now) {
    jdbc.sql(
            """
            INSERT INTO trust.tlog_refusal (log_id, size, witness, detail, refused_at)
            VALUES (:log, :size, :witness, :detail, :now) ON CONFLICT DO NOTHING
            """)
        .param("log", logId)
        .param("size", size)
        .param("witness", witness)
        .param("detail", reply.detail())
        .param("now", Timestamp.from(now))
        .update();
  }

  private void answered(String witness, int logId, WitnessReply reply, Instant now) {
    NoteSignature line = reply.line();
    jdbc.sql(
            """
            INSERT INTO trust.tlog_witness
              (witness, log_id, size, answer, detail, asked_at, cosigned_at)
            VALUES (:witness, :log, :held, :answer, :detail, :now, :at)
            ON CONFLICT (witness, log_id) DO UPDATE
              SET size = excluded.size, answer = excluded.answer, detail = excluded.detail,
                  asked_at = excluded.asked_at,
                  cosigned_at = coalesce(excluded.cosigned_at, tlog_witness.cosigned_at)
            """)
        .param("witness", witness)
        .param("log", logId)
        .param("held", reply.held())
        .param("answer", reply.answer().name())
        .param("detail", reply.detail())
        .param("now", Timestamp.from(now))
        .param("at", line == null ? null : Timestamp.from(line.cosignedAt()))
        .update();
  }
}

package org.anzheng.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sequencer's statements; each belongs to the transaction of the leader. */
final class LogStore {

  private static final String SHARDS =
      "SELECT log_id, origin, size, frontier, root, frozen_at FROM trust.tlog_state ";

  private final JdbcClient jdbc;

  LogStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whatever the server's default is: this transaction is on disk when its commit returns. */
  void insistOnDurability() {
    jdbc.sql("SET LOCAL synchronous_commit TO on").update();
  }

  List<Shard> shards() {
    return jdbc.sql(SHARDS + "ORDER BY log_id").query(LogStore::shard).list();
  }

  boolean hasPending() {
    return jdbc.sql("SELECT EXISTS (SELECT 1 FROM trust.tlog_pending)")
        .query((row, i) -> row.getBoolean(1))
        .single();
  }

  void open(Shard shard) {
    jdbc.sql(
            """
            INSERT INTO trust.tlog_state (log_id, origin, size, frontier, root)
            VALUES (:log, :origin, :size, :frontier, :root)
            """)
        .param("log", shard.logId())
        .param("origin", shard.origin())
        .param("size", shard.size())
        .param("frontier", shard.frontier())
        .param("root", shard.root())
        .update();
  }

  /** Closes a shard for ever, unless it is not as it was read. */
  boolean freeze(Shard shard, Instant now) {
    return jdbc.sql(
                """
                UPDATE trust.tlog_state SET frozen_at = :now
                WHERE log_id = :log AND size = :size AND frozen_at IS NULL
                """)
            .param("now", Timestamp.from(now))
            .param("log", shard.logId())
            .param("size", shard.size())
            .update()
        == 1;
  }

  /**
   * Takes the oldest pending leaves and gives them the next indexes. All visible rows are taken,
   * never "id greater than the last seen": numbers commit out of order.
   */
  List<Entry> place(Shard shard, int limit) {
    return jdbc.sql(
            """
            WITH taken AS (
              DELETE FROM trust.tlog_pending
              WHERE id IN (SELECT id FROM trust.tlog_pending ORDER BY id LIMIT :limit)
              RETURNING id, rec_id, leaf_type, leaf, leaf_hash
            ), placed AS (
              INSERT INTO trust.tlog_entry (log_id, idx, leaf, leaf_hash, rec_id, leaf_type)
              SELECT :log, :size + row_number() OVER (ORDER BY id) - 1,
                     leaf, leaf_hash, rec_id, leaf_type
              FROM taken
              RETURNING idx, leaf, leaf_hash
            )
            SELECT idx, leaf, leaf_hash FROM placed ORDER BY idx
            """)
        .param("limit", limit)
        .param("log", shard.logId())
        .param("size", shard.size())
        .query(LogStore::entry)
        .list();
  }

  /** The first leaf of a shard, which no fact stands behind. */
  void placeFirst(Shard shard, UUID id, byte[] leaf) {
    jdbc.sql(
            """
            INSERT INTO trust.tlog_entry (log_id, idx, leaf, leaf_hash, rec_id, leaf_type)
            VALUES (:log, 0, :leaf, sha256('\\x00'::bytea || :leaf), :id, 3)
            """)
        .param("log", shard.logId())
        .param("leaf", leaf)
        .param("id", id)
        .update();
  }

  /** The fence: nothing happens when somebody else moved the log meanwhile. */
  boolean move(Shard from, Shard to) {
    return jdbc.sql(
                """
                UPDATE trust.tlog_state SET size = :size, frontier = :frontier, root = :root
                WHERE log_id = :log AND size = :before AND frozen_at IS NULL
                """)
            .param("size", to.size())
            .param("frontier", to.frontier())
            .param("root", to.root())
            .param("log", from.logId())
            .param("before", from.size())
            .update()
        == 1;
  }

  List<Entry> entries(int logId, long from, long to) {
    return jdbc.sql(
            """
            SELECT idx, leaf, leaf_hash FROM trust.tlog_entry
            WHERE log_id = :log AND idx >= :from AND idx < :to ORDER BY idx
            """)
        .param("log", logId)
        .param("from", from)
        .param("to", to)
        .query(LogStore::entry)
        .list();
  }

  Optional<SignedHead> latestCheckpoint(int logId) {
    return jdbc.sql(
            """
            SELECT size, note FROM trust.tlog_checkpoint WHERE log_id = :log
            ORDER BY size DESC LIMIT 1
            """)
        .param("log", logId)
        .query((row, i) -> new SignedHead(row.getLong("size"), row.getString("note")))
        .optional();
  }

  Optional<SignedHead> checkpoint(int logId, long size) {
    return jdbc.sql(
            "SELECT size, note FROM trust.tlog_checkpoint WHERE log_id = :log AND size = :size")
        .param("log", logId)
        .param("size", size)
        .query((row, i) -> new SignedHead(row.getLong("size"), row.getString("note")))
        .optional();
  }

  /** The newest checkpoint with the lines of the witnesses behind those of the log. */
  Optional<SignedHead> cosignedCheckpoint(int logId) {
    return jdbc.sql(
            """
            SELECT c.size, c.note || coalesce((
                SELECT string_agg(s.line || chr(10), '' ORDER BY s.witness)
                FROM trust.tlog_cosignature s
                WHERE s.log_id = c.log_id AND s.size = c.size), '') AS note
            FROM trust.tlog_checkpoint c WHERE c.log_id = :log
            ORDER BY c.size DESC LIMIT 1
            """)
        .param("log", logId)
        .query((row, i) -> new SignedHead(row.getLong("size"), row.getString("note")))
        .optional();
  }

  void add(int logId, TreeHead head, String note, Instant now) {
    jdbc.sql(
            """
            INSERT INTO trust.tlog_checkpoint (log_id, size, root, note, signed_at)
            VALUES (:log, :size, :root, :note, :now)
            """)
        .param("log", logId)
        .param("size", head.size())
        .param("root", head.root())
        .param("note", note)
        .param("now", Timestamp.from(now))
        .update();
  }

  static Shard shard(ResultSet row, int i) throws SQLException {
    Timestamp frozen = row.getTimestamp("frozen_at");
    return new Shard(
        row.getInt("log_id"),
        row.getString("origin"),
        row.getLong("size"),
        row.getBytes("frontier"),
        row.getBytes("root"),
        frozen == null ? null : frozen.toInstant());
  }

  private static Entry entry(ResultSet row, int i) throws SQLException {
    return new Entry(row.getLong("idx"), row.getBytes("leaf"), row.getBytes("leaf_hash"));
  }
}

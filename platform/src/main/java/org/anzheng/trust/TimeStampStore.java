package org.anzheng.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The time stamps of the log; written under the sequencer's role. */
final class TimeStampStore {

  /**
   * One stamp.
   *
   * @param note the checkpoint as it was stamped
   * @param answer what the authority sent
   */
  @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
  record Row(int logId, long size, String note, byte[] answer, String authority, Instant at) {}

  private static final String ROWS =
      "SELECT log_id, size, note, answer, authority, stamped_at FROM trust.tlog_timestamp ";

  private final JdbcClient jdbc;

  TimeStampStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  LogStore checkpoints() {
    return new LogStore(jdbc);
  }

  /** The shard that grows now. */
  Optional<Integer> newestShard() {
    return jdbc.sql("SELECT max(log_id) FROM trust.tlog_checkpoint")
        .query((row, i) -> Optional.ofNullable(row.getObject(1, Integer.class)))
        .single();
  }

  Optional<Row> last() {
    return jdbc.sql(ROWS + "ORDER BY stamped_at DESC LIMIT 1")
        .query(TimeStampStore::row)
        .optional();
  }

  List<Row> all() {
    return jdbc.sql(ROWS + "ORDER BY log_id, size").query(TimeStampStore::row).list();
  }

  void keep(int logId, SignedHead head, TimeStamp stamp) {
    jdbc.sql(
            """
            INSERT INTO trust.tlog_timestamp (log_id, size, note, answer, authority, stamped_at)
            VALUES (:log, :size, :note, :answer, left(:authority, 500), :at)
            ON CONFLICT DO NOTHING
            """)
        .param("log", logId)
        .param("size", head.size())
        .param("note", head.note())
        .param("answer", stamp.bytes())
        .param("authority", stamp.authority())
        .param("at", Timestamp.from(stamp.time()))
        .update();
    jdbc.sql("DELETE FROM trust.tlog_timestamp_failure").update();
  }

  void failed(String why, Instant now) {
    jdbc.sql(
            """
            INSERT INTO trust.tlog_timestamp_failure (failed_at, why) VALUES (:now, left(:why, 200))
            ON CONFLICT (one) DO UPDATE SET failed_at = excluded.failed_at, why = excluded.why
            """)
        .param("now", Timestamp.from(now))
        .param("why", why)
        .update();
  }

  Optional<StampFailure> failure() {
    return jdbc.sql("SELECT failed_at, why FROM trust.tlog_timestamp_failure")
        .query((row, i) ->
            new StampFailure(row.getTimestamp("failed_at").toInstant(), row.getString("why")))
        .optional();
  }

  private static Row row(ResultSet row, int i) throws SQLException {
    return new Row(
        row.getInt("log_id"),
        row.getLong("size"),
        row.getString("note"),
        row.getBytes("answer"),
        row.getString("authority"),
        row.getTimestamp("stamped_at").toInstant());
  }
}

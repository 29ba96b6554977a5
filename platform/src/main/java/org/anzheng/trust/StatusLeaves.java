package org.anzheng.trust;

import java.util.Set;
import org.anzheng.proof.StatusReplay;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Feeds a replay with the public leaves of the log in their order, from where it stopped. */
final class StatusLeaves {

  private static final String LEAVES =
      """
      SELECT log_id, idx, leaf FROM trust.tlog_entry
      WHERE leaf_type > 1
        AND (log_id, idx) >= (:fromLog, :fromIndex)
        AND (log_id, idx) < (:toLog, :toIndex)
      ORDER BY log_id, idx
      """;

  private final JdbcClient jdbc;
  private final StatusReplay replay = new StatusReplay();
  private int logId;
  private long size;

  StatusLeaves(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  StatusReplay replay() {
    return replay;
  }

  /** Whether the replay has not yet come to that head. */
  boolean isBefore(int log, long index) {
    return log > logId || (log == logId && index > size);
  }

  /** Whether the replay stands at that head. */
  boolean isAt(int log, long index) {
    return log == logId && index == size;
  }

  /**
   * Goes on to a head of the log, and adds which lists may have changed. Where it is interrupted it
   * stands behind the last leaf that it took, and goes on from there.
   */
  void advance(int toLog, long toSize, Set<String> touched) {
    jdbc.sql(LEAVES)
        .param("fromLog", logId)
        .param("fromIndex", size)
        .param("toLog", toLog)
        .param("toIndex", toSize)
        .withFetchSize(1_000)
        .query(row -> {
          touched.addAll(replay.add(row.getBytes("leaf")));
          logId = row.getInt("log_id");
          size = row.getLong("idx") + 1;
        });
    logId = toLog;
    size = toSize;
  }
}

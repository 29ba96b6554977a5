package org.anzheng.trust;

import java.util.HashSet;
import java.util.Set;
import org.anzheng.proof.StatusReplay;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Feeds a replay with the public leaves of the log in their order, from where it stopped. */
final class StatusLeaves {

  private static final String LEAVES =
      """
      SELECT leaf FROM trust.tlog_entry
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

  /** Goes on to a head of the log; says which lists may have changed. */
  Set<String> advance(int toLog, long toSize) {
    Set<String> touched = new HashSet<>();
    jdbc.sql(LEAVES)
        .param("fromLog", logId)
        .param("fromIndex", size)
        .param("toLog", toLog)
        .param("toIndex", toSize)
        .withFetchSize(1_000)
        .query(row -> {
          touched.addAll(replay.add(row.getBytes("leaf")));
        });
    logId = toLog;
    size = toSize;
    return touched;
  }
}

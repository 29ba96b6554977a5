package org.anzheng.trust;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
      ORDER BY log_id, idx LIMIT :most
      """;

  /** A log has more leaves than memory holds. */
  private static final int AT_ONCE = 10_000;

  private final JdbcClient jdbc;
  private final int atOnce;
  private final StatusReplay replay = new StatusReplay();
  private int logId;
  private long size;

  StatusLeaves(JdbcClient jdbc) {
    this(jdbc, AT_ONCE);
  }

  /** Reading so many at once. */
  StatusLeaves(JdbcClient jdbc, int atOnce) {
    this.jdbc = jdbc;
    this.atOnce = atOnce;
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
    int read = atOnce;
    while (read == atOnce) {
      read = page(toLog, toSize, touched);
    }
    logId = toLog;
    size = toSize;
  }

  private int page(int toLog, long toSize, Set<String> touched) {
    AtomicInteger read = new AtomicInteger();
    jdbc.sql(LEAVES)
        .param("fromLog", logId)
        .param("fromIndex", size)
        .param("toLog", toLog)
        .param("toIndex", toSize)
        .param("most", atOnce)
        .query(row -> {
          read.incrementAndGet();
          touched.addAll(replay.add(row.getBytes("leaf")));
          logId = row.getInt("log_id");
          size = row.getLong("idx") + 1;
        });
    return read.get();
  }
}

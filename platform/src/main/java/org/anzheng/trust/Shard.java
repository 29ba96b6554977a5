package org.anzheng.trust;

import java.time.Instant;
import java.util.List;
import org.anzheng.proof.Frontier;
import org.jspecify.annotations.Nullable;

/**
 * A log of one calendar year as the database knows it.
 *
 * @param logId the year
 * @param origin name of the log, fixed when it began
 * @param frontier roots of the complete subtrees, left to right
 * @param frozenAt when the next year's log took over; null for the open one
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record Shard(
    int logId, String origin, long size, byte[] frontier, byte[] root, @Nullable Instant frozenAt) {

  static Shard empty(int logId, String origin) {
    return new Shard(logId, origin, 0, Frontier.EMPTY.toBytes(), Frontier.EMPTY.root(), null);
  }

  TreeHead head() {
    return new TreeHead(size, root);
  }

  /** This shard with these entries behind its last one. */
  Shard after(List<Entry> entries) {
    Frontier grown =
        Frontier.fromBytes(frontier).appendAll(entries.stream().map(Entry::leafHash).toList());
    return new Shard(logId, origin, grown.size(), grown.toBytes(), grown.root(), frozenAt);
  }
}

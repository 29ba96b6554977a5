package org.anzheng.trust;

/**
 * 日志分片恢复结果: what was put back into a restored database.
 *
 * @param year shard of the log
 * @param from number of entries that the restored database had
 * @param to number of entries that the log had vouched for
 * @param known entries among those put back whose records were in the backup
 */
public record RecoveredShard(int year, long from, long to, long known) {

  /** Entries whose records are lost: they stay in the log, and fsck lists each. */
  public long lost() {
    return to - from - known;
  }
}

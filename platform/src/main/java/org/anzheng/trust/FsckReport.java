package org.anzheng.trust;

import java.util.List;

/**
 * 一致性核对结果: what fsck read and found.
 *
 * @param records records checked
 * @param entries log entries checked
 * @param pending leaves that wait for the next checkpoint; not a difference
 * @param differences everything that does not agree, the first 1,000
 */
public record FsckReport(long records, long entries, long pending, List<Difference> differences) {

  public FsckReport {
    differences = List.copyOf(differences);
  }

  /** Whether everything agrees. */
  public boolean isClean() {
    return differences.isEmpty();
  }
}

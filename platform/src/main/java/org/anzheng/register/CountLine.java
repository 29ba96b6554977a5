package org.anzheng.register;

import java.util.Map;
import org.anzheng.certificates.CertificateStatus;

/** 统计行: how many certificates with one value of a property have each status. */
public record CountLine(String value, Map<CertificateStatus, Long> counts) {

  public CountLine {
    counts = Map.copyOf(counts);
  }

  /** How many have a status. */
  public long of(CertificateStatus status) {
    return counts.getOrDefault(status, 0L);
  }

  /** How many there are in all. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}

package org.anzheng.web.open;

import java.util.List;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.register.CountLine;

/** 统计页. */
public record StatisticsPage(List<Line> lines) {

  public StatisticsPage {
    lines = List.copyOf(lines);
  }

  /** The sum of a status over all categories. */
  public long sum(CertificateStatus status) {
    return lines.stream().mapToLong(line -> line.counts().of(status)).sum();
  }

  /** The sum of everything. */
  public long total() {
    return lines.stream().mapToLong(line -> line.counts().total()).sum();
  }

  /**
   * 统计行.
   *
   * @param category in the reader's language
   */
  public record Line(String category, CountLine counts) {}
}

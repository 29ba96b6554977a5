package org.anzheng.certification;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.anzheng.kernel.Basis;

/** 记录保存期限规则: two years after the end, and the current and the previous cycle in any case. */
final class RetentionRules {

  private RetentionRules() {}

  /**
   * The last day on which the records of a case must be kept.
   *
   * @param ended when the certificate ended, or the case where it led to none; empty while it runs
   * @param followed whether another certificate of the lineage followed
   * @param nextEnded when that one ended; empty while it runs
   * @return empty while the current or the next cycle runs
   */
  @Basis({"body-measures:22", "17065:7.12"})
  static Optional<LocalDate> keepUntil(
      Optional<LocalDate> ended, boolean followed, Optional<LocalDate> nextEnded, Period period) {
    Optional<LocalDate> after = ended.map(day -> day.plus(period));
    if (!followed) {
      return after;
    }
    return after.flatMap(day -> nextEnded.map(next -> next.isAfter(day) ? next : day));
  }
}

package org.anzheng.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 报送情况公示: how completely and how promptly a body reports.
 *
 * @param onTime rows that came in by the day laid down
 * @param late rows that came in later
 * @param medianDays from what happened to its report, for half of the rows at most so many
 * @param corrections rows that correct what was reported before
 * @param returned rows that were refused
 * @param annualYear the last year reported on
 * @param annualOn when that report was submitted
 */
public record BodyReporting(
    String approvalNo,
    Instant lastReport,
    long onTime,
    long late,
    Optional<Integer> medianDays,
    long corrections,
    long returned,
    Optional<Integer> annualYear,
    Optional<LocalDate> annualOn) {

  /** Rows in time, in per cent of those that had a day to keep. */
  public Optional<Long> onTimeShare() {
    long all = onTime + late;
    return all == 0 ? Optional.empty() : Optional.of(Math.round(100.0 * onTime / all));
  }
}

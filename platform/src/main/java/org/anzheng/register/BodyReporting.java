package org.anzheng.register;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * 报送情况公示: how completely and how promptly a body reports.
 *
 * @param heard months whose day is over and of which it was heard
 * @param missing months whose day is over and of which nothing is known
 * @param lastReport when it last sent a file of its own, if it ever did
 * @param onTime rows that came in by the day laid down
 * @param late rows that came in later
 * @param medianDays from what happened to its report, for half of the rows at most so many
 * @param corrections rows that correct what was reported before
 * @param returned rows that were refused
 * @param annual its report on the last year
 */
public record BodyReporting(
    String approvalNo,
    long heard,
    List<YearMonth> missing,
    Optional<Instant> lastReport,
    long onTime,
    long late,
    Optional<Integer> medianDays,
    long corrections,
    long returned,
    PublicAnnual annual) {

  public BodyReporting {
    missing = List.copyOf(missing);
  }

  /** Rows in time, in per cent of those that had a day to keep. */
  public Optional<Long> onTimeShare() {
    long all = onTime + late;
    return all == 0 ? Optional.empty() : Optional.of(Math.round(100.0 * onTime / all));
  }

  /** Months that it had to report and whose day is over. */
  public long months() {
    return heard + missing.size();
  }
}

package org.anzheng.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 报送及时性: how completely and how promptly a body reports.
 *
 * @param lastReport when it last sent a file, if it ever did
 * @param onTime accepted rows that came in by the day laid down
 * @param late accepted rows that came in later
 * @param medianDays from what happened to its report
 * @param corrections accepted rows that correct what was reported before
 * @param returned refused rows
 * @param annualYear the last year reported on
 */
@NamedInterface("reads")
public record Punctuality(
    Optional<Instant> lastReport,
    long onTime,
    long late,
    Optional<Integer> medianDays,
    long corrections,
    long returned,
    Optional<Integer> annualYear,
    Optional<LocalDate> annualOn) {}

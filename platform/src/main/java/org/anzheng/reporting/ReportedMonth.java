package org.anzheng.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.modulith.NamedInterface;

/**
 * 月报情况: a month that a body had to report.
 *
 * @param dueOn its last day
 * @param heard whether anything is known of it, if only that there is nothing
 */
@NamedInterface("reads")
public record ReportedMonth(YearMonth month, LocalDate dueOn, boolean heard) {}

package org.anzheng.reporting;

import java.time.YearMonth;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 逾期月报: what happened in a month and was reported after its day.
 *
 * @param rows accepted rows that came late
 * @param days of the latest of them
 */
@NamedInterface("reads")
public record LateMonth(UUID body, YearMonth month, long rows, int days) {}

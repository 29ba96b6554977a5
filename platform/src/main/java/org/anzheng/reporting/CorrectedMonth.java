package org.anzheng.reporting;

import java.time.YearMonth;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 更正月份: how much of what it had reported a body corrected in a month.
 *
 * @param rows accepted rows that correct earlier ones
 */
@NamedInterface("reads")
public record CorrectedMonth(UUID body, YearMonth month, long rows) {}

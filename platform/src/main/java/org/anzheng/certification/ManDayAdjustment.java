package org.anzheng.certification;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 人日增减: days more, or fewer when negative.
 *
 * @param ground of the closed list; empty in records older than the list
 * @param reason what it is in this case
 */
@NamedInterface("reads")
public record ManDayAdjustment(BigDecimal days, Optional<ManDayGround> ground, String reason) {}

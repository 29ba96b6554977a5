package org.anzheng.certification;

import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;

/** 人日增减: days more, or fewer when negative, with the reason. */
@NamedInterface("reads")
public record ManDayAdjustment(BigDecimal days, String reason) {}

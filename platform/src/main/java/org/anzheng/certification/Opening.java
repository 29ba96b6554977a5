package org.anzheng.certification;

import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;

/**
 * 启动记录: why the body opens a case on its own certificate, and what it plans.
 *
 * @param manDays person-days planned
 */
@NamedInterface("reads")
public record Opening(String reason, BigDecimal manDays) {}

package org.anzheng.evaluations;

import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 现场时间: the hours of attendance on site beside the man-days of the case. */
@NamedInterface("reads")
public record SiteVisitTime(
    String caseNumber, UUID client, UUID body, BigDecimal manDays, BigDecimal hours) {}

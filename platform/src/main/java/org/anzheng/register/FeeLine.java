package org.anzheng.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.bodies.TariffUnit;

/** 公示收费: the price of one item at one body, in the version that holds. */
public record FeeLine(
    String approvalNo,
    int version,
    LocalDate effectiveFrom,
    TariffItemType type,
    String category,
    BigDecimal unitPrice,
    TariffUnit unit) {}

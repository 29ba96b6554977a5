package org.anzheng.certification;

import java.math.BigDecimal;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.bodies.TariffUnit;
import org.springframework.modulith.NamedInterface;

/** 报价项: one line of the quote, in Chinese yuan. */
@NamedInterface("reads")
public record FeeLine(
    TariffItemType item,
    TariffUnit unit,
    BigDecimal unitPrice,
    BigDecimal quantity,
    BigDecimal amount) {}

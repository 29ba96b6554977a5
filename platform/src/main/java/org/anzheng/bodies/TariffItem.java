package org.anzheng.bodies;

import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;

/**
 * 收费标准项: the price of one item in one category.
 *
 * @param unitPrice in Chinese yuan
 */
@NamedInterface("reads")
public record TariffItem(
    TariffItemType type, String category, BigDecimal unitPrice, TariffUnit unit) {

  /** An item in the unit of its type. */
  public static TariffItem of(TariffItemType type, String category, BigDecimal unitPrice) {
    return new TariffItem(type, category, unitPrice, type.unit());
  }
}

package org.anzheng.bodies;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 收费标准项: what one item costs in one category.
 *
 * @param tier the tier or level it is for; empty for all
 * @param unitPrice in Chinese yuan; empty where the rule alone says what is charged
 * @param rule how it is charged, in words, such as travel at cost; may be empty
 */
@NamedInterface("reads")
public record TariffItem(
    TariffItemType type,
    String category,
    Optional<String> tier,
    Optional<BigDecimal> unitPrice,
    TariffUnit unit,
    String rule) {

  /** A price for all tiers, in the unit of its type. */
  public static TariffItem of(TariffItemType type, String category, BigDecimal unitPrice) {
    return new TariffItem(
        type, category, Optional.empty(), Optional.of(unitPrice), type.unit(), "");
  }

  /** The same price for one tier alone. */
  public TariffItem forTier(String code) {
    return new TariffItem(type, category, Optional.of(code), unitPrice, unit, rule);
  }

  /** A rule in words instead of a price, for all tiers. */
  public static TariffItem byRule(TariffItemType type, String category, String rule) {
    return new TariffItem(type, category, Optional.empty(), Optional.empty(), type.unit(), rule);
  }
}

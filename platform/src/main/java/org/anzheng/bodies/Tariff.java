package org.anzheng.bodies;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 收费标准: one published version of a body's fees; a contract names the version it was made under.
 *
 * @param published when it became public; it never holds before
 */
@NamedInterface("reads")
public record Tariff(
    UUID id,
    int version,
    List<TariffItem> items,
    LocalDate effectiveFrom,
    TariffTerms terms,
    Instant published) {

  public Tariff {
    items = List.copyOf(items);
  }

  /** What holds for a tier: the price of that tier alone before the price for all tiers. */
  public Optional<TariffItem> item(TariffItemType type, String category, String tier) {
    List<TariffItem> priced =
        items.stream().filter(i -> i.type() == type && i.category().equals(category)).toList();
    return priced.stream()
        .filter(i -> i.tier().filter(tier::equals).isPresent())
        .findFirst()
        .or(() -> priced.stream().filter(i -> i.tier().isEmpty()).findFirst());
  }

  /** The unit price of an item in a category and tier, in Chinese yuan. */
  public Optional<BigDecimal> price(TariffItemType type, String category, String tier) {
    return item(type, category, tier).flatMap(TariffItem::unitPrice);
  }

  /** 初次认证费用: what this version charges for so many man-days; empty unless all is priced. */
  public Optional<BigDecimal> initial(String category, String tier, BigDecimal manDays) {
    boolean whole =
        TariffItemType.NEEDED.stream().allMatch(t -> price(t, category, tier).isPresent());
    return whole
        ? Optional.of(
            TariffItemType.INITIAL.stream()
                .flatMap(type ->
                    price(type, category, tier).map(p -> p.multiply(type.times(manDays))).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }
}

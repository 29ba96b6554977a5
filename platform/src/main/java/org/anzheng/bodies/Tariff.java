package org.anzheng.bodies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 收费标准: one published version of a body's fees; a contract names the version it was made under. */
@NamedInterface("reads")
public record Tariff(UUID id, int version, List<TariffItem> items, LocalDate effectiveFrom) {

  public Tariff {
    items = List.copyOf(items);
  }

  /** The unit price of an item in a category, in Chinese yuan. */
  public Optional<BigDecimal> price(TariffItemType type, String category) {
    return items.stream()
        .filter(item -> item.type() == type && item.category().equals(category))
        .map(TariffItem::unitPrice)
        .findFirst();
  }
}

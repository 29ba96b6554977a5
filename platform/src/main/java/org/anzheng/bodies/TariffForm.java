package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.List;

/** 收费标准表: the fees a body publishes. */
public record TariffForm(List<TariffItem> items, LocalDate effectiveFrom, TariffTerms terms) {

  public TariffForm {
    items = List.copyOf(items);
  }

  /** Prices alone. */
  public static TariffForm of(List<TariffItem> items, LocalDate effectiveFrom) {
    return new TariffForm(items, effectiveFrom, TariffTerms.NONE);
  }
}

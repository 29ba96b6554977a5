package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.List;

/** 收费标准表: the fees a body publishes. */
public record TariffForm(List<TariffItem> items, LocalDate effectiveFrom) {

  public TariffForm {
    items = List.copyOf(items);
  }
}

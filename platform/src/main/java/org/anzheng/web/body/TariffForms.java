package org.anzheng.web.body;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.bodies.Tariff;
import org.anzheng.bodies.TariffForm;
import org.anzheng.bodies.TariffItem;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;

/** Between the grid of prices on the page and the tariff: a price left empty is no item. */
final class TariffForms {

  private TariffForms() {}

  static List<String> categories(BodySummary body) {
    return body.scope().stream().map(ScopeItem::category).distinct().sorted().toList();
  }

  /** The name of the input for a price. */
  static String field(TariffItemType type, String category) {
    return type + "." + category;
  }

  static TariffForm read(Typed typed, BodySummary body) {
    TypedReader reader = new TypedReader(typed);
    Optional<LocalDate> from = reader.date("effectiveFrom");
    List<TariffItem> items = new ArrayList<>();
    for (String category : categories(body)) {
      for (TariffItemType type : TariffItemType.values()) {
        Optional<BigDecimal> price = reader.amountIfAny(field(type, category));
        price.ifPresent(amount -> items.add(TariffItem.of(type, category, amount)));
      }
    }
    reader.refuseIfAny();
    return new TariffForm(items, from.orElseThrow());
  }

  /** The prices in force, as a beginning for the next version. */
  static Typed of(Optional<Tariff> inForce, LocalDate today) {
    Typed typed = Typed.none().with("effectiveFrom", today.toString());
    for (TariffItem item : inForce.map(Tariff::items).orElse(List.of())) {
      typed = typed.with(field(item.type(), item.category()), item.unitPrice().toPlainString());
    }
    return typed;
  }
}

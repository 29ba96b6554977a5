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
import org.anzheng.bodies.TariffTerms;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;

/** Between the grid of prices on the page and the tariff: a price left empty is no item. */
final class TariffForms {

  private TariffForms() {}

  static List<String> categories(BodySummary body) {
    return body.scope().stream().map(ScopeItem::category).distinct().sorted().toList();
  }

  /** The name of the input for a price; a tier alone is named at the end. */
  static String field(TariffItemType type, String category, Optional<String> tier) {
    return type + "." + category + tier.map(code -> "." + code).orElse("");
  }

  static TariffForm read(Typed typed, BodySummary body, CatalogueVersion catalogue) {
    TypedReader reader = new TypedReader(typed);
    Optional<LocalDate> from = reader.date("effectiveFrom");
    List<TariffItem> items = new ArrayList<>();
    for (String category : categories(body)) {
      for (Optional<String> tier : tiers(category, catalogue)) {
        for (TariffItemType type : TariffItemType.values()) {
          item(reader, type, category, tier).ifPresent(items::add);
        }
      }
    }
    reader.refuseIfAny();
    return new TariffForm(
        items,
        from.orElseThrow(),
        new TariffTerms(reader.text("discountRule"), reader.text("approvalDocument")));
  }

  /** All tiers first, then each alone. */
  static List<Optional<String>> tiers(String category, CatalogueVersion catalogue) {
    List<Optional<String>> tiers = new ArrayList<>(List.of(Optional.empty()));
    catalogue
        .category(category)
        .ifPresent(c -> c.tiers().forEach(code -> tiers.add(Optional.of(code))));
    return tiers;
  }

  private static Optional<TariffItem> item(
      TypedReader reader, TariffItemType type, String category, Optional<String> tier) {
    String field = field(type, category, tier);
    Optional<BigDecimal> price = reader.amountIfAny(field);
    String rule = reader.text("rule." + field);
    return price.isEmpty() && rule.isEmpty()
        ? Optional.empty()
        : Optional.of(new TariffItem(type, category, tier, price, type.unit(), rule));
  }

  /** The prices in force, as a beginning for the next version. */
  static Typed of(Optional<Tariff> inForce, LocalDate today) {
    TariffTerms terms = inForce.map(Tariff::terms).orElse(TariffTerms.NONE);
    Typed typed =
        Typed.none()
            .with("effectiveFrom", today.toString())
            .with("discountRule", terms.discountRule());
    for (TariffItem item : inForce.map(Tariff::items).orElse(List.of())) {
      String field = field(item.type(), item.category(), item.tier());
      typed =
          typed
              .with(field, item.unitPrice().map(BigDecimal::toPlainString).orElse(""))
              .with("rule." + field, item.rule());
    }
    return typed;
  }
}

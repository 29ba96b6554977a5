package org.anzheng.bodies;

import static org.anzheng.bodies.BodyRefusal.DUPLICATE_ITEM;
import static org.anzheng.bodies.BodyRefusal.EMPTY_TARIFF;
import static org.anzheng.bodies.BodyRefusal.NEGATIVE_PRICE;
import static org.anzheng.bodies.BodyRefusal.NOT_RETROACTIVE;
import static org.anzheng.bodies.BodyRefusal.PRICE_OR_RULE;
import static org.anzheng.bodies.BodyRefusal.PRICE_UNREADABLE;
import static org.anzheng.bodies.BodyRefusal.UNKNOWN_TIER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.CatalogueVersion;

/** 收费标准规则: what a published tariff must be. */
final class TariffRules {

  private static final int RULE = 500;
  private static final int PROSE = 2000;
  private static final BigDecimal MOST = new BigDecimal("9999999999.99");

  private TariffRules() {}

  /** Before publication: nothing backwards, each item once, each tier one of the catalogue. */
  @Basis({"opinion:6", "regulation:20"})
  static List<Objection> objections(TariffForm form, CatalogueVersion catalogue, LocalDate today) {
    List<Objection> objections = new ArrayList<>();
    if (form.items().isEmpty()) {
      objections.add(Objection.to(EMPTY_TARIFF));
    }
    // whoever commissioned yesterday relies on yesterday's fees
    if (form.effectiveFrom().isBefore(today)) {
      objections.add(Objection.toField("effectiveFrom", NOT_RETROACTIVE, today));
    }
    limit(objections, "discountRule", form.terms().discountRule(), PROSE);
    limit(objections, "approvalDocument", form.terms().approvalDocument(), RULE);
    Set<List<Object>> seen = new HashSet<>();
    for (TariffItem item : form.items()) {
      objections.addAll(priced(item));
      if (!seen.add(List.of(item.type(), item.category(), item.tier()))) {
        objections.add(
            Objection.toField(field(item), DUPLICATE_ITEM, item.type(), item.category()));
      }
      item.tier()
          .filter(tier -> !tiers(item.category(), catalogue).contains(tier))
          .ifPresent(tier ->
              objections.add(Objection.toField(field(item), UNKNOWN_TIER, tier, item.category())));
    }
    return objections;
  }

  private static List<Objection> priced(TariffItem item) {
    List<Objection> objections = new ArrayList<>();
    limit(objections, "rule." + field(item), item.rule(), RULE);
    if (item.unitPrice().isEmpty() && item.rule().isBlank()) {
      objections.add(Objection.toField(field(item), PRICE_OR_RULE));
    }
    if (item.unitPrice().filter(price -> price.signum() < 0).isPresent()) {
      objections.add(Objection.toField(field(item), NEGATIVE_PRICE));
    }
    if (item.unitPrice().filter(TariffRules::notInFen).isPresent()) {
      objections.add(Objection.toField(field(item), PRICE_UNREADABLE));
    }
    return objections;
  }

  private static boolean notInFen(BigDecimal price) {
    return price.stripTrailingZeros().scale() > 2 || price.compareTo(MOST) > 0;
  }

  private static List<String> tiers(String category, CatalogueVersion catalogue) {
    return catalogue.category(category).map(c -> c.tiers()).orElse(List.of());
  }

  private static String field(TariffItem item) {
    return item.type() + "." + item.category() + item.tier().map(t -> "." + t).orElse("");
  }

  private static void limit(List<Objection> objections, String field, String text, int most) {
    if (text.length() > most) {
      objections.add(Objection.toField(field, KernelRefusal.TOO_LONG, most));
    }
  }
}

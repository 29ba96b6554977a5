package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 收费标准规则: what a published tariff must be. */
final class TariffRules {

  private TariffRules() {}

  @Basis({"opinion:6", "regulation:20"})
  static List<Objection> objections(TariffForm form, LocalDate today) {
    List<Objection> objections = new ArrayList<>();
    if (form.items().isEmpty()) {
      objections.add(Objection.to(BodyRefusal.EMPTY_TARIFF));
    }
    // whoever commissioned yesterday relies on yesterday's fees
    if (form.effectiveFrom().isBefore(today)) {
      objections.add(Objection.toField("effectiveFrom", BodyRefusal.NOT_RETROACTIVE, today));
    }
    Set<List<Object>> seen = new HashSet<>();
    for (TariffItem item : form.items()) {
      String field = item.type() + "." + item.category();
      if (item.unitPrice().signum() < 0) {
        objections.add(Objection.toField(field, BodyRefusal.NEGATIVE_PRICE));
      }
      if (!seen.add(List.of(item.type(), item.category()))) {
        objections.add(
            Objection.toField(field, BodyRefusal.DUPLICATE_ITEM, item.type(), item.category()));
      }
    }
    return objections;
  }
}

package org.anzheng.certification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.Tariff;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 报价规则: the quote is the published tariff times the man-days, and nothing else. */
final class QuoteRules {

  private static final List<TariffItemType> CHARGED =
      List.of(
          TariffItemType.APPLICATION,
          TariffItemType.AUDIT_PER_MAN_DAY,
          TariffItemType.REVIEW_AND_CERTIFICATE);

  private QuoteRules() {}

  @Basis({"opinion:6", "regulation:20"})
  static List<Objection> objections(Optional<Tariff> tariff, String category) {
    return tariff
        .map(published -> missingPrices(published, category))
        .orElseGet(() -> List.of(Objection.to(CertificationRefusal.NO_TARIFF)));
  }

  static List<FeeLine> lines(Tariff tariff, String category, BigDecimal manDays) {
    List<FeeLine> lines = new ArrayList<>();
    for (TariffItemType item : CHARGED) {
      BigDecimal quantity = item == TariffItemType.AUDIT_PER_MAN_DAY ? manDays : BigDecimal.ONE;
      tariff
          .price(item, category)
          .ifPresent(price ->
              lines.add(new FeeLine(item, item.unit(), price, quantity, price.multiply(quantity))));
    }
    return lines;
  }

  private static List<Objection> missingPrices(Tariff tariff, String category) {
    return CHARGED.stream()
        .filter(item -> tariff.price(item, category).isEmpty())
        .map(item -> Objection.to(CertificationRefusal.TARIFF_INCOMPLETE, item))
        .toList();
  }
}

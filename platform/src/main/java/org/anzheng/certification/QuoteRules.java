package org.anzheng.certification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.Tariff;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/**
 * 报价规则: the quote is the published tariff times the man-days, and nothing else; the price of the
 * tier goes before the price for all tiers.
 */
final class QuoteRules {

  private static final int CENTS = 2;

  private QuoteRules() {}

  @Basis({"opinion:6", "regulation:20"})
  static List<Objection> objections(Optional<Tariff> tariff, CaseSubject subject) {
    return tariff
        .map(published -> missingPrices(published, subject))
        .orElseGet(() -> List.of(Objection.to(CertificationRefusal.NO_TARIFF)));
  }

  static List<FeeLine> lines(Tariff tariff, CaseSubject subject, BigDecimal manDays) {
    List<FeeLine> lines = new ArrayList<>();
    for (TariffItemType item : TariffItemType.INITIAL) {
      BigDecimal quantity = item.times(manDays);
      tariff
          .price(item, subject.category(), subject.tier())
          .ifPresent(price ->
              lines.add(new FeeLine(item, item.unit(), price, quantity, amount(price, quantity))));
    }
    return lines;
  }

  /** In yuan and cents, also for tenths of a man-day. */
  private static BigDecimal amount(BigDecimal price, BigDecimal quantity) {
    return price.multiply(quantity).setScale(CENTS, RoundingMode.HALF_UP);
  }

  private static List<Objection> missingPrices(Tariff tariff, CaseSubject subject) {
    return TariffItemType.NEEDED.stream()
        .filter(item -> tariff.price(item, subject.category(), subject.tier()).isEmpty())
        .map(item -> Objection.to(CertificationRefusal.TARIFF_INCOMPLETE, item))
        .toList();
  }
}

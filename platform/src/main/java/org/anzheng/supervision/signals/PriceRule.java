package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SIGNAL_PRICE_SHARE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.bodies.Tariffs;
import org.anzheng.kernel.Basis;
import org.springframework.stereotype.Component;

/** 价格明显偏低: a published price of a man-day far below the median of all bodies. */
@Component
@Basis("regulation:21")
class PriceRule implements RuleCheck {

  /** A median of fewer says nothing. */
  private static final int FEWEST = 3;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final BodyDirectory bodies;
  private final Tariffs tariffs;

  PriceRule(BodyDirectory bodies, Tariffs tariffs) {
    this.bodies = bodies;
    this.tariffs = tariffs;
  }

  @Override
  public List<Sighting> look(Round round) {
    Map<String, Map<UUID, BigDecimal>> prices = new TreeMap<>();
    for (BodySummary body : bodies.all()) {
      tariffs
          .inForce(body.organisation(), round.today())
          .ifPresent(tariff -> {
            for (String category : categories(body)) {
              tariff
                  .price(TariffItemType.AUDIT_PER_MAN_DAY, category, "")
                  .ifPresent(price ->
                      prices
                          .computeIfAbsent(category, c -> new TreeMap<>())
                          .put(body.organisation(), price));
            }
          });
    }
    List<Sighting> found = new ArrayList<>();
    long share = round.value(SIGNAL_PRICE_SHARE);
    prices.forEach((category, own) -> found.addAll(check(category, own, share)));
    return found;
  }

  static List<Sighting> check(String category, Map<UUID, BigDecimal> prices, long share) {
    if (prices.size() < FEWEST) {
      return List.of();
    }
    List<BigDecimal> sorted = prices.values().stream().sorted().toList();
    BigDecimal median = sorted.get(sorted.size() / 2);
    List<Sighting> found = new ArrayList<>();
    prices.forEach((body, price) -> {
      long shown =
          median.signum() == 0
              ? 100
              : price.multiply(WHOLE).divide(median, 0, RoundingMode.HALF_UP).longValue();
      if (shown < share) {
        found.add(
            Sighting.ofBody(RiskRule.PRICE_FAR_BELOW, body, category + " " + price, shown, share));
      }
    });
    return found;
  }

  private static Set<String> categories(BodySummary body) {
    Set<String> codes = new TreeSet<>();
    body.scope().stream().map(ScopeItem::category).forEach(codes::add);
    return codes;
  }
}

package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SIGNAL_PRICE_SHARE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.Tariff;
import org.anzheng.bodies.Tariffs;
import org.anzheng.certification.ConcludedContract;
import org.anzheng.certification.ContractTraces;
import org.anzheng.kernel.Basis;
import org.springframework.stereotype.Component;

/** 合同价格明显偏低: a contract far below what the bodies' tariffs ask for the same work. */
@Component
@Basis("regulation:21")
class ContractPriceRule implements RuleCheck {

  /** A median of fewer says nothing. */
  private static final int FEWEST = 3;

  private static final int AT_ONCE = 5000;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final ContractTraces contracts;
  private final BodyDirectory bodies;
  private final Tariffs tariffs;

  ContractPriceRule(ContractTraces contracts, BodyDirectory bodies, Tariffs tariffs) {
    this.contracts = contracts;
    this.bodies = bodies;
    this.tariffs = tariffs;
  }

  @Override
  public List<Sighting> look(Round round) {
    List<ConcludedContract> page = page(round, "");
    if (page.isEmpty()) {
      return List.of();
    }
    long share = round.value(SIGNAL_PRICE_SHARE);
    List<Tariff> published = published(round);
    List<Sighting> found = new ArrayList<>();
    while (!page.isEmpty()) {
      page.forEach(contract -> check(contract, published, share).ifPresent(found::add));
      page = page(round, page.getLast().number());
    }
    return found;
  }

  private List<ConcludedContract> page(Round round, String after) {
    return contracts.concluded(after, AT_ONCE, round.since());
  }

  private List<Tariff> published(Round round) {
    return bodies.all().stream()
        .map(BodySummary::organisation)
        .flatMap(body -> tariffs.inForce(body, round.today()).stream())
        .toList();
  }

  /** Against the median of what the tariffs ask for as many man-days in the category and tier. */
  static Optional<Sighting> check(ConcludedContract contract, List<Tariff> published, long share) {
    List<BigDecimal> asked =
        published.stream()
            .flatMap(tariff ->
                tariff.initial(contract.category(), contract.tier(), contract.manDays()).stream())
            .sorted()
            .toList();
    if (asked.size() < FEWEST || asked.get(asked.size() / 2).signum() == 0) {
      return Optional.empty();
    }
    BigDecimal median = asked.get(asked.size() / 2);
    long shown = contract.total().multiply(WHOLE).divide(median, 0, RoundingMode.DOWN).longValue();
    return shown >= share
        ? Optional.empty()
        : Optional.of(
            Sighting.ofCase(
                RiskRule.CONTRACT_FAR_BELOW,
                contract.number(),
                shown,
                share,
                "case/" + contract.number()));
  }
}

package org.anzheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.given.GivenBodies;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;
import org.junit.jupiter.api.Test;

class TariffRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private static final CatalogueVersion CATALOGUE =
      new CatalogueVersion(
          "2023-1",
          "示例目录",
          LocalDate.of(2023, 3, 28),
          Optional.empty(),
          Optional.empty(),
          List.of(
              new Category(
                  "TA",
                  "检测评估",
                  "Testing",
                  "",
                  "",
                  List.of("GENERAL", "ENHANCED"),
                  "TA",
                  "GBT32914",
                  List.of())));

  @Test
  void aWholeTariffFromTodayIsRight() {
    assertThat(reasons(TariffForm.of(GivenBodies.items("TA", "OM"), TODAY))).isEmpty();
  }

  @Test
  void aTariffIsNeverEmptyNorRetroactive() {
    assertThat(reasons(TariffForm.of(List.of(), TODAY.minusDays(1))))
        .containsExactly(BodyRefusal.EMPTY_TARIFF, BodyRefusal.NOT_RETROACTIVE);
  }

  @Test
  void eachItemHasOnePriceThatIsNotNegative() {
    TariffItem free = TariffItem.of(TariffItemType.APPLICATION, "TA", BigDecimal.ZERO);
    TariffItem again = TariffItem.of(TariffItemType.APPLICATION, "TA", new BigDecimal("-0.01"));
    assertThat(reasons(TariffForm.of(List.of(free), TODAY))).isEmpty();
    assertThat(reasons(TariffForm.of(List.of(free, again), TODAY)))
        .containsExactly(BodyRefusal.NEGATIVE_PRICE, BodyRefusal.DUPLICATE_ITEM);
  }

  @Test
  void aTierHasItsOwnPriceBesideTheOneForAll() {
    TariffItem all = TariffItem.of(TariffItemType.APPLICATION, "TA", BigDecimal.TEN);
    assertThat(
            reasons(
                TariffForm.of(
                    List.of(all, all.forTier("GENERAL"), all.forTier("ENHANCED")), TODAY)))
        .isEmpty();
    assertThat(
            reasons(TariffForm.of(List.of(all.forTier("GENERAL"), all.forTier("GENERAL")), TODAY)))
        .containsExactly(BodyRefusal.DUPLICATE_ITEM);
    assertThat(reasons(TariffForm.of(List.of(all.forTier("LEVEL_9")), TODAY)))
        .containsExactly(BodyRefusal.UNKNOWN_TIER);
  }

  @Test
  void anItemIsChargedByAPriceOrByARule() {
    TariffItem atCost = TariffItem.byRule(TariffItemType.TRAVEL, "TA", "按实际发生额");
    TariffItem nothing = TariffItem.byRule(TariffItemType.OTHER, "TA", " ");
    assertThat(reasons(TariffForm.of(List.of(atCost), TODAY))).isEmpty();
    assertThat(reasons(TariffForm.of(List.of(nothing), TODAY)))
        .containsExactly(BodyRefusal.PRICE_OR_RULE);
  }

  @Test
  void moneyHasTwoDecimalsAndNoTextIsEndless() {
    TariffItem fine = TariffItem.of(TariffItemType.APPLICATION, "TA", new BigDecimal("0.001"));
    TariffItem huge = TariffItem.of(TariffItemType.ANNUAL, "TA", new BigDecimal("1e400"));
    TariffItem wordy = TariffItem.byRule(TariffItemType.TRAVEL, "TA", "长".repeat(501));
    TariffTerms terms = new TariffTerms("长".repeat(2001), "长".repeat(501));
    assertThat(reasons(new TariffForm(List.of(fine, huge, wordy), TODAY, terms)))
        .containsExactly(
            KernelRefusal.TOO_LONG,
            KernelRefusal.TOO_LONG,
            BodyRefusal.PRICE_UNREADABLE,
            BodyRefusal.PRICE_UNREADABLE,
            KernelRefusal.TOO_LONG);
  }

  private static List<Reason> reasons(TariffForm form) {
    return TariffRules.objections(form, CATALOGUE, TODAY).stream().map(Objection::reason).toList();
  }
}

package org.anzheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.given.GivenBodies;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.junit.jupiter.api.Test;

class TariffRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  @Test
  void aWholeTariffFromTodayIsRight() {
    assertThat(reasons(new TariffForm(GivenBodies.items("TA", "OM"), TODAY))).isEmpty();
  }

  @Test
  void aTariffIsNeverEmptyNorRetroactive() {
    assertThat(reasons(new TariffForm(List.of(), TODAY.minusDays(1))))
        .containsExactly(BodyRefusal.EMPTY_TARIFF, BodyRefusal.NOT_RETROACTIVE);
  }

  @Test
  void eachItemHasOnePriceThatIsNotNegative() {
    TariffItem free = TariffItem.of(TariffItemType.APPLICATION, "TA", BigDecimal.ZERO);
    TariffItem again = TariffItem.of(TariffItemType.APPLICATION, "TA", new BigDecimal("-0.01"));
    assertThat(reasons(new TariffForm(List.of(free), TODAY))).isEmpty();
    assertThat(reasons(new TariffForm(List.of(free, again), TODAY)))
        .containsExactly(BodyRefusal.NEGATIVE_PRICE, BodyRefusal.DUPLICATE_ITEM);
  }

  private static List<Reason> reasons(TariffForm form) {
    return TariffRules.objections(form, TODAY).stream().map(Objection::reason).toList();
  }
}

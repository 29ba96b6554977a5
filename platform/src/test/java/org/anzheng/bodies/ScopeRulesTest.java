package org.anzheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScopeRulesTest {

  private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
  private static final LocalDate TO = LocalDate.of(2032, 6, 30);

  @Test
  void theScopeCoversItsFirstAndLastDay() {
    assertThat(ScopeRules.covers(body(BodyStanding.IN_FORCE), "TA", FROM)).isTrue();
    assertThat(ScopeRules.covers(body(BodyStanding.IN_FORCE), "TA", TO)).isTrue();
    assertThat(ScopeRules.covers(body(BodyStanding.IN_FORCE), "TA", FROM.minusDays(1))).isFalse();
    assertThat(ScopeRules.covers(body(BodyStanding.IN_FORCE), "TA", TO.plusDays(1))).isFalse();
  }

  @Test
  void anotherCategoryIsNotCovered() {
    assertThat(ScopeRules.objection(body(BodyStanding.IN_FORCE), "OM", FROM))
        .map(Objection::reason)
        .contains(BodyRefusal.OUT_OF_SCOPE);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_FORCE")
  void nothingIsCoveredWhileTheApprovalIsNotInForce(BodyStanding standing) {
    assertThat(ScopeRules.covers(body(standing), "TA", FROM)).isFalse();
    assertThat(ScopeRules.objection(body(standing), "TA", FROM))
        .map(Objection::reason)
        .contains(BodyRefusal.NOT_IN_FORCE);
  }

  private static BodySummary body(BodyStanding standing) {
    return new BodySummary(
        UUID.randomUUID(),
        "CNCA-R-2026-001",
        "示例认证中心",
        "Example",
        standing,
        FROM,
        List.of(new ScopeItem("TA", FROM, TO)),
        FROM,
        TO);
  }
}

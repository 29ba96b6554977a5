package org.anzheng.bodies.filings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.scheme.RuleVersion;
import org.junit.jupiter.api.Test;

class FilingRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
  private static final RuleVersion RULE =
      new RuleVersion("CSSC-R01:2023", "规则", "rule", LocalDate.of(2023, 3, 28), Optional.empty());

  @Test
  void a_released_text_within_the_approval_may_be_filed() {
    assertThat(FilingRules.objections(form("TA"), body(), TODAY)).isEmpty();
  }

  @Test
  void everything_that_is_missing_is_told_at_once() {
    FilingForm empty =
        new FilingForm(
            FilingKind.SELF_MADE_RULE,
            " ",
            Optional.empty(),
            List.of(),
            TODAY.plusDays(1),
            TODAY,
            "长".repeat(4001),
            Optional.empty(),
            Optional.empty());
    assertThat(reasons(FilingRules.objections(empty, body(), TODAY)))
        .containsExactly(
            KernelRefusal.REQUIRED,
            KernelRefusal.TOO_LONG,
            KernelRefusal.REQUIRED,
            FilingRefusal.NOT_YET_RELEASED,
            FilingRefusal.EFFECTIVE_BEFORE_RELEASE,
            FilingRefusal.NO_CATEGORY);
  }

  @Test
  void what_the_approval_does_not_cover_cannot_be_filed() {
    assertThat(reasons(FilingRules.objections(form("OM"), body(), TODAY)))
        .containsExactly(FilingRefusal.OUTSIDE_APPROVAL);
  }

  @Test
  void details_implement_a_national_rule_that_still_holds() {
    assertThat(FilingRules.implementing(form("TA"), List.of(RULE))).isEmpty();
    assertThat(reasons(FilingRules.implementing(form("TA"), List.of())))
        .containsExactly(FilingRefusal.UNKNOWN_RULE);
    RuleVersion ended =
        new RuleVersion(RULE.id(), "规则", "rule", RULE.effectiveFrom(), Optional.of(TODAY));
    assertThat(reasons(FilingRules.implementing(form("TA"), List.of(ended))))
        .containsExactly(FilingRefusal.RULE_ENDED);
  }

  @Test
  void a_body_makes_its_own_rule_only_where_no_national_rule_covers_the_field() {
    FilingForm own = selfMade("TA");
    assertThat(FilingRules.selfMade(own, Map.of())).isEmpty();
    assertThat(reasons(FilingRules.selfMade(own, Map.of("TA", RULE.id()))))
        .containsExactly(FilingRefusal.NATIONAL_RULE_EXISTS);
    assertThat(reasons(FilingRules.selfMade(form("TA"), Map.of())))
        .containsExactly(FilingRefusal.IMPLEMENTS_NOTHING);
  }

  @Test
  void the_last_day_is_in_time_and_the_day_after_is_one_day_late() {
    assertThat(FilingRules.lateDays(TODAY, TODAY)).isZero();
    assertThat(FilingRules.lateDays(TODAY.plusDays(1), TODAY)).isEqualTo(1);
    assertThat(FilingRules.lateDays(TODAY.minusDays(9), TODAY)).isZero();
    assertThat(FilingRules.lateDays(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 2, 28)))
        .isEqualTo(1);
  }

  @Test
  void a_later_day_of_release_gives_no_more_time_than_was_announced() {
    assertThat(FilingRules.earlier(TODAY, TODAY.plusDays(9))).isEqualTo(TODAY);
    assertThat(FilingRules.earlier(TODAY, TODAY.minusDays(9))).isEqualTo(TODAY.minusDays(9));
  }

  private static FilingForm form(String category) {
    return new FilingForm(
        FilingKind.IMPLEMENTING_DETAILS,
        "示例实施细则",
        Optional.of(RULE.id()),
        List.of(category),
        TODAY,
        TODAY,
        "示例",
        Optional.of(UUID.randomUUID()),
        Optional.empty());
  }

  private static FilingForm selfMade(String category) {
    return new FilingForm(
        FilingKind.SELF_MADE_RULE,
        "示例规则",
        Optional.empty(),
        List.of(category),
        TODAY,
        TODAY,
        "示例",
        Optional.of(UUID.randomUUID()),
        Optional.empty());
  }

  private static BodySummary body() {
    return new BodySummary(
        UUID.randomUUID(),
        "CNCA-R-2026-001",
        "示例认证中心",
        "Example",
        BodyStanding.IN_FORCE,
        TODAY.minusYears(1),
        List.of(new ScopeItem("TA", TODAY.minusYears(1), TODAY, Optional.empty())),
        TODAY.minusYears(1),
        TODAY);
  }

  private static List<Reason> reasons(List<Objection> objections) {
    return objections.stream().map(Objection::reason).toList();
  }
}

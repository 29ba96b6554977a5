package org.anzheng.adoption.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.anzheng.given.GivenAdoption;
import org.anzheng.register.Supply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementRulesTest {

  private static final RequirementMarket MARKET = market(5, 2);

  @ParameterizedTest
  @CsvSource({
    "由示例甲认证中心颁发的证书, NAMES_A_BODY, true",
    "同时具有CCRC证书, NAMES_A_MARK, false",
    "注册资本不低于1000万元, SCALE, true",
    "从业人员不少于50人, SCALE, true",
    "在本市设有分支机构, PLACE, true"
  })
  void words_that_the_law_forbids_are_found(
      String words, RequirementWarning warning, boolean forbidden) {
    assertThat(RequirementRules.notes(GivenAdoption.requirement(words), MARKET))
        .filteredOn(note -> note.warning() == warning)
        .extracting(RequirementNote::forbidden)
        .containsExactly(forbidden);
  }

  @Test
  void what_is_lawful_raises_nothing() {
    assertThat(RequirementRules.notes(GivenAdoption.requirement(""), MARKET)).isEmpty();
    assertThat(RequirementRules.objections(GivenAdoption.requirement(""))).isEmpty();
  }

  @Test
  void outside_government_procurement_the_size_is_only_advised_against() {
    RequirementForm form = with(Procurement.OTHER, RequirementUse.SCORE, Optional.of(3), "注册资本");
    assertThat(RequirementRules.notes(form, MARKET))
        .extracting(RequirementNote::forbidden)
        .containsExactly(false);
  }

  @Test
  void a_level_above_the_lowest_wants_a_reason_unless_it_is_a_term_of_the_contract() {
    for (RequirementUse use : RequirementUse.values()) {
      RequirementForm plain = with(Procurement.OTHER, use, Optional.empty(), "");
      assertThat(RequirementRules.notes(higher(plain), MARKET))
          .as(use.name())
          .extracting(RequirementNote::warning)
          .isEqualTo(
              use == RequirementUse.CONTRACT
                  ? List.of()
                  : List.of(RequirementWarning.HIGHER_LEVEL));
      assertThat(RequirementRules.notes(plain, MARKET)).isEmpty();
    }
  }

  @Test
  void a_qualification_is_not_scored_as_well() {
    RequirementForm form =
        with(Procurement.GOVERNMENT, RequirementUse.QUALIFICATION, Optional.empty(), "有证书的加分");
    assertThat(RequirementRules.notes(form, MARKET))
        .extracting(RequirementNote::warning)
        .containsExactly(RequirementWarning.QUALIFICATION_AND_SCORE);
    assertThat(RequirementRules.forbidden(RequirementRules.notes(form, MARKET))).hasSize(1);
  }

  @Test
  void fewer_than_three_holders_or_one_issuer_is_too_small_a_market() {
    RequirementForm form = GivenAdoption.requirement("");
    for (RequirementMarket small : List.of(market(2, 2), market(9, 1))) {
      assertThat(RequirementRules.notes(form, small))
          .extracting(RequirementNote::warning)
          .containsExactly(RequirementWarning.FEW_HOLDERS);
    }
    assertThat(RequirementRules.notes(form, market(3, 2))).isEmpty();
  }

  @Test
  void points_stand_where_it_is_scored_and_only_there() {
    assertThat(
            RequirementRules.objections(
                with(Procurement.OTHER, RequirementUse.CONTRACT, Optional.of(3), "")))
        .hasSize(1);
    assertThat(
            RequirementRules.objections(
                with(Procurement.OTHER, RequirementUse.SCORE, Optional.of(101), "")))
        .hasSize(1);
  }

  private static RequirementMarket market(long holders, long issuers) {
    return new RequirementMarket(List.of("示例甲认证中心"), new Supply(holders, issuers), 3, "GENERAL");
  }

  private static RequirementForm higher(RequirementForm form) {
    return new RequirementForm(
        form.title(),
        form.project(),
        form.reason(),
        form.procurement(),
        form.use(),
        form.category(),
        Optional.of("ENHANCED"),
        form.scope(),
        form.evidence(),
        form.words(),
        form.points());
  }

  private static RequirementForm with(
      Procurement procurement, RequirementUse use, Optional<Integer> points, String words) {
    RequirementForm form = GivenAdoption.requirement(words);
    return new RequirementForm(
        form.title(),
        form.project(),
        form.reason(),
        procurement,
        use,
        form.category(),
        form.tier(),
        form.scope(),
        form.evidence(),
        words,
        points);
  }
}

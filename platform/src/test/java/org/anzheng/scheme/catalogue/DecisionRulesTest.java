package org.anzheng.scheme.catalogue;

import static org.anzheng.scheme.catalogue.GivenDraft.ASSESSMENT;
import static org.anzheng.scheme.catalogue.GivenDraft.EMERGENCY;
import static org.anzheng.scheme.catalogue.GivenDraft.TODAY;
import static org.anzheng.scheme.catalogue.GivenDraft.category;
import static org.anzheng.scheme.catalogue.GivenDraft.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.scheme.CatalogueVersion;
import org.junit.jupiter.api.Test;

/** What must hold for a draft to be decided. */
class DecisionRulesTest {

  private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

  @Test
  void a_changed_catalogue_can_take_effect_on_the_day_after_the_signature() {
    assertThat(reasons(content(ASSESSMENT, EMERGENCY), TODAY)).isEmpty();
  }

  @Test
  void it_cannot_take_effect_on_the_day_of_the_signature_nor_before() {
    CatalogueContent leap = days(Optional.of(LEAP_DAY), Optional.empty());

    assertThat(reasons(leap, TODAY)).isEmpty();
    assertThat(reasons(leap, LEAP_DAY)).containsExactly(CatalogueRefusal.NOT_RETROACTIVE);
    assertThat(reasons(leap, LEAP_DAY.plusDays(1)))
        .containsExactly(CatalogueRefusal.NOT_RETROACTIVE);
  }

  @Test
  void it_needs_a_day_a_reason_and_a_change_all_told_at_once() {
    CatalogueContent bare =
        content(ASSESSMENT)
            .with(new CatalogueHeader("示例", Optional.empty(), Optional.empty(), " "), "");

    assertThat(reasons(bare, TODAY))
        .containsExactlyInAnyOrder(
            CatalogueRefusal.NOTHING_CHANGED,
            KernelRefusal.REQUIRED,
            CatalogueRefusal.NO_EFFECTIVE_DATE);
    assertThat(reasons(content(), TODAY))
        .contains(CatalogueRefusal.NO_CATEGORY, CatalogueRefusal.NO_TRANSITION);
  }

  @Test
  void what_was_certified_so_far_needs_a_transition_period_when_it_ends() {
    assertThat(reasons(content(EMERGENCY), TODAY)).containsExactly(CatalogueRefusal.NO_TRANSITION);
    assertThat(reasons(content(category("TA", List.of("LEVEL_1"), "CCRC")), TODAY))
        .containsExactly(CatalogueRefusal.NO_TRANSITION);
    CatalogueContent told = days(Optional.of(LEAP_DAY), Optional.of(LEAP_DAY.plusYears(1)));
    assertThat(reasons(told.with(List.of(EMERGENCY)), TODAY)).isEmpty();
  }

  @Test
  void it_starts_from_the_version_decided_last() {
    CatalogueVersion newer =
        new CatalogueVersion(
            "2028-1", "示例", LEAP_DAY, Optional.empty(), Optional.empty(), List.of(ASSESSMENT));

    assertThat(
            DecisionRules.objections(content(ASSESSMENT, EMERGENCY), newer, TODAY).stream()
                .map(Objection::reason))
        .containsExactly(CatalogueRefusal.BASE_OUTDATED);
  }

  @Test
  void differences_tell_what_was_added_changed_and_removed() {
    var renamed = category("TA", List.of("LEVEL_1"), "CCRC");

    assertThat(CatalogueDifference.between(List.of(ASSESSMENT), List.of(renamed, EMERGENCY)))
        .extracting(CatalogueDifference::code, CatalogueDifference::change)
        .containsExactly(tuple("TA", CategoryChange.CHANGED), tuple("ER", CategoryChange.ADDED));
    assertThat(
            CatalogueDifference.between(List.of(ASSESSMENT), List.of(renamed))
                .getFirst()
                .changedFields())
        .containsExactly(CategoryField.LEVELS);
    assertThat(CatalogueDifference.between(List.of(ASSESSMENT), List.of()).getFirst().change())
        .isEqualTo(CategoryChange.REMOVED);
  }

  private static CatalogueContent days(Optional<LocalDate> from, Optional<LocalDate> transition) {
    return content(ASSESSMENT, EMERGENCY)
        .with(new CatalogueHeader("示例", from, transition, "示例说明"), "2028-1");
  }

  private static List<Reason> reasons(CatalogueContent content, LocalDate today) {
    return DecisionRules.objections(content, GivenDraft.latest(), today).stream()
        .map(Objection::reason)
        .toList();
  }
}

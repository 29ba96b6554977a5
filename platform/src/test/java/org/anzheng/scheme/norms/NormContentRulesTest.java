package org.anzheng.scheme.norms;

import static org.anzheng.scheme.norms.GivenContent.before;
import static org.anzheng.scheme.norms.GivenContent.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.junit.jupiter.api.Test;

class NormContentRulesTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

  @Test
  void a_complete_draft_may_be_sent() {
    assertThat(wrong(rule(NEW_YEAR), LAST_DAY)).isEmpty();
  }

  @Test
  void what_is_published_in_the_last_second_of_the_year_may_hold_from_new_year() {
    LocalDate last = ChinaTime.dateOf(Instant.parse("2026-12-31T15:59:59Z"));
    LocalDate first = ChinaTime.dateOf(Instant.parse("2026-12-31T16:00:00Z"));
    assertThat(wrong(rule(NEW_YEAR), last)).isEmpty();
    assertThat(wrong(rule(NEW_YEAR), first)).containsExactly(NormRefusal.NOT_RETROACTIVE);
  }

  @Test
  void it_takes_effect_after_the_version_before_and_after_every_number_it_changes() {
    LocalDate early = GivenContent.BEFORE_FROM;
    assertThat(wrong(rule(early), early.minusDays(9)))
        .containsExactly(NormRefusal.NOT_AFTER_BEFORE);
    assertThat(reasons(NormContentRules.objections(rule(NEW_YEAR), before(), NEW_YEAR, LAST_DAY)))
        .containsExactly(NormRefusal.NOT_AFTER_BEFORE);
  }

  @Test
  void a_later_version_needs_a_day_and_a_transition() {
    NormContent content = rule(NEW_YEAR);
    NormHeader open = new NormHeader("示例", "Example", Optional.empty(), Optional.empty(), "示例");
    assertThat(wrong(content.with(open, ""), LAST_DAY))
        .containsExactly(NormRefusal.NO_EFFECTIVE_DATE);
    NormHeader noEnd =
        new NormHeader("示例", "Example", Optional.of(NEW_YEAR), Optional.empty(), "示例");
    assertThat(wrong(content.with(noEnd, "x"), LAST_DAY))
        .containsExactly(NormRefusal.NO_TRANSITION);
    NormHeader backwards =
        new NormHeader("示例", "Example", Optional.of(NEW_YEAR), Optional.of(LAST_DAY), "示例");
    assertThat(wrong(content.with(backwards, "x"), LAST_DAY))
        .containsExactly(NormRefusal.TRANSITION_TOO_EARLY);
  }

  @Test
  void a_rule_has_seven_chapters_and_criteria() {
    NormContent content = rule(NEW_YEAR);
    NormContent six = content.with(content.clauses().subList(0, 6));
    assertThat(wrong(six, LAST_DAY)).containsExactly(NormRefusal.CHAPTER_MISSING);
    RuleContent without = content.rule().orElseThrow().withCriteria(List.of());
    assertThat(wrong(content.with(without), LAST_DAY)).containsExactly(NormRefusal.NO_CRITERION);
  }

  @Test
  void a_version_that_changes_nothing_is_none() {
    RuleContent same = before().orElseThrow().content().rule().orElseThrow();
    assertThat(wrong(rule(NEW_YEAR).with(same), LAST_DAY))
        .containsExactly(NormRefusal.NOTHING_CHANGED);
  }

  @Test
  void a_draft_from_an_older_version_is_outdated() {
    assertThat(
            reasons(
                NormContentRules.objections(
                    rule(NEW_YEAR), Optional.empty(), LocalDate.EPOCH, LAST_DAY)))
        .containsExactly(NormRefusal.BEFORE_OUTDATED);
  }

  private static List<Reason> wrong(NormContent content, LocalDate today) {
    return reasons(NormContentRules.objections(content, before(), LocalDate.EPOCH, today));
  }

  private static List<Reason> reasons(List<Objection> objections) {
    return objections.stream().map(Objection::reason).toList();
  }
}

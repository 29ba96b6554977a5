package org.anzheng.supervision.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.supervision.draws.InspectionOutcome;
import org.anzheng.supervision.inspections.CheckAnswers.Answer;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.junit.jupiter.api.Test;

/** SOD-13 and what a record needs, without a database. */
class InspectionRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
  private static final UUID FIRST = UUID.randomUUID();
  private static final UUID SECOND = UUID.randomUUID();

  @Test
  void sod_13_two_different_officials_of_the_department_inspect() {
    assertThat(reasons(InspectionRules.team(List.of(FIRST, SECOND), List.of(FIRST, SECOND))))
        .isEmpty();
    assertThat(reasons(InspectionRules.team(List.of(FIRST, FIRST), List.of(FIRST))))
        .containsExactly(ProceedingRefusal.TWO_OFFICIALS);
    assertThat(reasons(InspectionRules.team(List.of(FIRST, SECOND), List.of(FIRST))))
        .containsExactly(ProceedingRefusal.TWO_OFFICIALS);
    assertThat(reasons(InspectionRules.named(List.of(FIRST), SECOND)))
        .containsExactly(ProceedingRefusal.NOT_NAMED);
    assertThat(reasons(InspectionRules.another(FIRST, FIRST)))
        .containsExactly(ProceedingRefusal.TOOK_PART);
  }

  @Test
  void a_drawn_object_is_named_by_plan_and_place() {
    assertThat(order(InspectionSource.DRAW, "SJ-2026-0001/3").drawn())
        .contains(new InspectionOrder.Drawn("SJ-2026-0001", 3));
    assertThat(order(InspectionSource.OWN_MOTION, "SJ-2026-0001/3").drawn()).isEmpty();
    assertThat(reasons(InspectionRules.order(order(InspectionSource.DRAW, "SJ-2026"), TODAY)))
        .containsExactly(ProceedingRefusal.NOT_DRAWN_FOR_YOU);
  }

  @Test
  void every_item_has_an_answer_and_the_last_one_counts() {
    ChecklistItem item = new ChecklistItem("B1", 1, "甲", "a", "regulation:9");
    assertThat(reasons(InspectionRules.complete(List.of(item), Map.of())))
        .containsExactly(ProceedingRefusal.ITEMS_OPEN);
    CheckAnswers before = answers(CheckResult.CONFORMING);
    CheckAnswers after = answers(CheckResult.NOT_CONFORMING);
    Map<String, Answer> merged = CheckAnswers.merged(List.of(before, after));
    assertThat(merged.get("B1").result()).isEqualTo(CheckResult.NOT_CONFORMING);
    assertThat(InspectionRules.complete(List.of(item), merged)).isEmpty();
  }

  @Test
  void a_correction_has_a_day_to_come_also_on_the_last_of_december() {
    assertThat(InspectionRules.correction(correction(TODAY.plusDays(1)), TODAY)).isEmpty();
    assertThat(reasons(InspectionRules.correction(correction(TODAY), TODAY)))
        .containsExactly(ProceedingRefusal.DAY_WRONG);
    assertThat(
            InspectionRules.conclusion(
                new InspectionConclusion(InspectionOutcome.ORDERED_TO_CORRECT, "")))
        .hasSize(1);
  }

  private static CorrectionOrder correction(LocalDate day) {
    return new CorrectionOrder("改正", "认证认可条例", day);
  }

  private static CheckAnswers answers(CheckResult result) {
    return new CheckAnswers(List.of(new Answer("B1", result, "")), List.of());
  }

  private static InspectionOrder order(InspectionSource source, String reference) {
    return new InspectionOrder(
        InspectionWay.ON_SITE, source, reference, false, TODAY, List.of(FIRST, SECOND), "目的");
  }

  private static List<Reason> reasons(List<Objection> objections) {
    return objections.stream().map(Objection::reason).toList();
  }
}

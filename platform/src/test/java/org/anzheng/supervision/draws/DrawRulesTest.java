package org.anzheng.supervision.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.proof.InspectionDraw;
import org.anzheng.supervision.SupervisionRefusal;
import org.anzheng.supervision.draws.InspectionResult.Recorded;
import org.anzheng.supervision.draws.PlanForm.Avoidance;
import org.anzheng.supervision.draws.PlanForm.RaisedObject;
import org.junit.jupiter.api.Test;

class DrawRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final UUID FIRST = UUID.randomUUID();
  private static final UUID SECOND = UUID.randomUUID();

  @Test
  void a_plan_needs_a_title_a_year_shares_and_two_officials_of_the_department() {
    assertThat(reasons(DrawRules.plan(form("示例", 2027, 1, 100), Set.of(FIRST, SECOND), TODAY)))
        .isEmpty();
    assertThat(reasons(DrawRules.plan(form(" ", 2028, 0, 101), Set.of(FIRST), TODAY)))
        .containsExactly(
            KernelRefusal.REQUIRED,
            SupervisionRefusal.YEAR_WRONG,
            SupervisionRefusal.SHARE_WRONG,
            SupervisionRefusal.SHARE_WRONG,
            SupervisionRefusal.NOT_AN_INSPECTOR);
    assertThat(
            reasons(
                DrawRules.plan(form("例".repeat(201), 2025, 30, 29), Set.of(FIRST, SECOND), TODAY)))
        .containsExactly(
            KernelRefusal.TOO_LONG, SupervisionRefusal.YEAR_WRONG, SupervisionRefusal.SHARE_WRONG);
  }

  @Test
  void whoever_is_raised_or_avoided_is_on_the_list_and_has_a_reason() {
    assertThat(reasons(DrawRules.named(form("示例", 2026, 10, 30), Set.of("A", "B")))).isEmpty();
    assertThat(reasons(DrawRules.named(form("示例", 2026, 10, 30), Set.of("A"))))
        .containsExactly(SupervisionRefusal.NOT_ON_LIST);
  }

  @Test
  void sod_13_two_inspectors_without_a_conflict_are_there_for_whatever_is_drawn() {
    List<String> objects = List.of("NORMAL A", "NORMAL B");
    Map<String, Integer> shares = Map.of("NORMAL", 10);
    InspectionDraw enough =
        new InspectionDraw(objects, List.of("001 A 甲", "002 - 乙", "003 - 丙"), shares);
    assertThat(DrawRules.enoughInspectors(enough)).isEmpty();
    InspectionDraw tooFew =
        new InspectionDraw(objects, List.of("001 A 甲", "002 A,B 乙", "003 - 丙"), shares);
    assertThat(reasons(DrawRules.enoughInspectors(tooFew)))
        .containsExactly(SupervisionRefusal.TOO_FEW_INSPECTORS);
  }

  @Test
  void sod_13_only_who_was_drawn_records_the_result() {
    InspectionResult drawn =
        new InspectionResult("SJ-2026-0001", 1, "A", List.of("001", "003"), Optional.empty());
    assertThat(DrawRules.drawnFor(drawn, Optional.of("003"))).isEmpty();
    assertThat(reasons(DrawRules.drawnFor(drawn, Optional.of("002"))))
        .containsExactly(SupervisionRefusal.NOT_THE_INSPECTOR);
    assertThat(DrawRules.drawnFor(drawn, Optional.empty())).hasSize(1);
  }

  @Test
  void the_announced_time_is_ahead_of_the_freezing() {
    Instant now = Instant.parse("2026-12-31T15:59:30Z");
    assertThat(DrawRules.ahead(now.plusSeconds(60), now)).isEmpty();
    assertThat(reasons(DrawRules.ahead(now.plusSeconds(59), now)))
        .containsExactly(SupervisionRefusal.TIME_TOO_NEAR);
  }

  @Test
  void a_result_is_recorded_once_for_an_inspection_between_draw_and_today() {
    Instant drawn = Instant.parse("2026-12-30T16:00:00Z"); // 31 December in China
    Instant now = Instant.parse("2026-12-31T15:59:59Z");
    InspectionResult open =
        new InspectionResult("SJ-2026-0001", 1, "A", List.of("001", "002"), Optional.empty());
    assertThat(DrawRules.result(open, found(LocalDate.of(2026, 12, 31)), drawn, now)).isEmpty();
    assertThat(reasons(DrawRules.result(open, found(LocalDate.of(2026, 12, 30)), drawn, now)))
        .containsExactly(SupervisionRefusal.DAY_WRONG);
    assertThat(reasons(DrawRules.result(open, found(LocalDate.of(2027, 1, 1)), drawn, now)))
        .containsExactly(SupervisionRefusal.DAY_WRONG);
    InspectionResult closed =
        new InspectionResult(
            "SJ-2026-0001",
            1,
            "A",
            List.of("001", "002"),
            Optional.of(new Recorded(InspectionOutcome.NO_PROBLEM, TODAY, TODAY, "")));
    assertThat(reasons(DrawRules.result(closed, found(LocalDate.of(2026, 12, 31)), drawn, now)))
        .containsExactly(SupervisionRefusal.ALREADY_RECORDED);
    assertThat(DrawRules.late(LocalDate.of(2026, 12, 31), now)).isFalse();
    assertThat(DrawRules.late(LocalDate.of(2026, 12, 31), now.plusSeconds(1))).isTrue();
    assertThat(open.overdue(TODAY, TODAY)).isFalse();
    assertThat(open.overdue(TODAY, TODAY.plusDays(1))).isTrue();
    assertThat(closed.overdue(TODAY, TODAY.plusDays(1))).isFalse();
  }

  private static ResultForm found(LocalDate day) {
    return new ResultForm(InspectionOutcome.NO_PROBLEM, day, "");
  }

  private static PlanForm form(String title, int year, int normal, int raised) {
    return new PlanForm(
        title,
        year,
        InspectionKind.BODY,
        "",
        "",
        "",
        normal,
        raised,
        List.of(new RaisedObject("A", "示例：上年有投诉")),
        List.of(FIRST, SECOND),
        List.of(new Avoidance(FIRST, "B", "示例：近亲属任职")));
  }

  private static List<Reason> reasons(List<Objection> objections) {
    return objections.stream().map(Objection::reason).toList();
  }
}

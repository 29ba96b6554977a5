package org.anzheng.supervision.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.Confidence;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingEvent;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.junit.jupiter.api.Test;

/** What can be imposed, and by whom (SOD-13), without a database. */
class PenaltyRulesTest {

  private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
  private static final PenaltyItem ITEM =
      new PenaltyItem(
          "REG-59",
          1,
          "regulation:59",
          "示例",
          "example",
          Set.of(SubjectKind.BODY),
          Set.of(PenaltyMeasure.FINE, PenaltyMeasure.CONFISCATION),
          Set.of(PenaltyMeasure.SUSPEND_BUSINESS),
          BigDecimal.valueOf(50_000),
          BigDecimal.valueOf(200_000),
          "条例",
          "Regulation",
          Confidence.LAW,
          true);

  @Test
  void a_fine_lies_within_the_part_of_the_range_that_the_circumstance_allows() {
    assertThat(fined(Circumstance.LENIENT, 0, 30, 50_000)).isEmpty();
    assertThat(fined(Circumstance.LENIENT, 0, 30, 95_000)).isEmpty();
    assertThat(fined(Circumstance.LENIENT, 0, 30, 95_001))
        .containsExactly(ProceedingRefusal.FINE_OUT_OF_RANGE);
    assertThat(fined(Circumstance.SEVERE, 70, 100, 200_000)).isEmpty();
    assertThat(fined(Circumstance.SEVERE, 70, 100, 200_001))
        .containsExactly(ProceedingRefusal.FINE_OUT_OF_RANGE);
    assertThat(fined(Circumstance.MITIGATED, 0, 0, 40_000)).isEmpty();
  }

  @Test
  void a_grave_measure_needs_severe_circumstances_and_a_subject_that_the_row_is_for() {
    assertThat(imposed(SubjectKind.BODY, Circumstance.ORDINARY, PenaltyMeasure.SUSPEND_BUSINESS))
        .containsExactly(ProceedingRefusal.MEASURE_NOT_IN_ITEM);
    assertThat(imposed(SubjectKind.BODY, Circumstance.SEVERE, PenaltyMeasure.SUSPEND_BUSINESS))
        .isEmpty();
    assertThat(imposed(SubjectKind.HOLDER, Circumstance.SEVERE, PenaltyMeasure.SUSPEND_BUSINESS))
        .containsExactly(ProceedingRefusal.NO_SUCH_ITEM);
  }

  @Test
  void the_decision_is_not_heavier_than_what_the_party_was_told() {
    List<Penalty> told = List.of(fine(60_000));
    assertThat(PenaltyRules.noHeavier(told, List.of(fine(60_000)))).isEmpty();
    assertThat(PenaltyRules.noHeavier(told, List.of(fine(50_000)))).isEmpty();
    assertThat(reasons(PenaltyRules.noHeavier(told, List.of(fine(60_001)))))
        .containsExactly(ProceedingRefusal.HEAVIER_THAN_TOLD);
    assertThat(
            reasons(
                PenaltyRules.noHeavier(told, List.of(Penalty.of(PenaltyMeasure.REVOKE_APPROVAL)))))
        .containsExactly(ProceedingRefusal.HEAVIER_THAN_TOLD);
  }

  @Test
  void large_fines_and_grave_measures_can_be_heard_and_are_discussed() {
    assertThat(PenaltyRules.allowsHearing(List.of(fine(99_999)), LARGE)).isFalse();
    assertThat(PenaltyRules.allowsHearing(List.of(fine(100_000)), LARGE)).isTrue();
    assertThat(PenaltyRules.allowsHearing(List.of(Penalty.of(PenaltyMeasure.BAR_PERSON)), LARGE))
        .isTrue();
    assertThat(reasons(PenaltyRules.discussed(List.of(fine(100_000)), LARGE, false)))
        .containsExactly(ProceedingRefusal.NOT_DISCUSSED);
    LocalDate day = LocalDate.of(2026, 12, 31);
    assertThat(reasons(PenaltyRules.called(day, day.plusDays(1))))
        .containsExactly(ProceedingRefusal.DAY_WRONG);
  }

  @Test
  void sod_13_whoever_investigated_reviewed_or_heard_does_not_decide() {
    UUID somebody = UUID.randomUUID();
    assertThat(
            reasons(
                PenaltySeparationRules.uninvolved(
                    file(somebody, PenaltyTransition.PROPOSE), List.of(), somebody)))
        .containsExactly(ProceedingRefusal.TOOK_PART);
    assertThat(
            reasons(
                PenaltySeparationRules.uninvolved(
                    file(somebody, PenaltyTransition.FILE), List.of(somebody), somebody)))
        .containsExactly(ProceedingRefusal.TOOK_PART);
    assertThat(
            reasons(
                PenaltySeparationRules.decides(
                    file(somebody, PenaltyTransition.HOLD_HEARING), somebody)))
        .containsExactly(ProceedingRefusal.TOOK_PART);
    assertThat(PenaltySeparationRules.decides(file(somebody, PenaltyTransition.FILE), somebody))
        .isEmpty();
    assertThat(reasons(PenaltySeparationRules.team(List.of(somebody), List.of(somebody))))
        .containsExactly(ProceedingRefusal.TWO_OFFICIALS);
  }

  private static List<Reason> fined(Circumstance circumstance, int from, int to, long yuan) {
    return reasons(
        PenaltyRules.withinTable(
            ITEM,
            SubjectKind.BODY,
            new DiscretionBand(circumstance, from, to),
            List.of(fine(yuan))));
  }

  private static List<Reason> imposed(
      SubjectKind subject, Circumstance circumstance, PenaltyMeasure measure) {
    return reasons(
        PenaltyRules.withinTable(
            ITEM, subject, new DiscretionBand(circumstance, 0, 100), List.of(Penalty.of(measure))));
  }

  private static Penalty fine(long yuan) {
    return Penalty.fine(BigDecimal.valueOf(yuan));
  }

  private static ProceedingFile<PenaltyStatus> file(UUID account, PenaltyTransition did) {
    UUID office = UUID.randomUUID();
    return new ProceedingFile<>(
        new Proceeding<>(
            "CF-2026-0001",
            ProceedingKind.PENALTY_CASE,
            office,
            SubjectKind.BODY,
            "R-2026-001",
            UUID.randomUUID(),
            PenaltyStatus.READY,
            Instant.EPOCH,
            Optional.empty(),
            1),
        List.of(),
        List.of(
            new ProceedingEvent(
                UUID.randomUUID(),
                did.name(),
                Instant.EPOCH,
                account,
                office,
                Role.INVESTIGATOR,
                false)));
  }

  private static List<Reason> reasons(List<Objection> objections) {
    return objections.stream().map(Objection::reason).toList();
  }
}

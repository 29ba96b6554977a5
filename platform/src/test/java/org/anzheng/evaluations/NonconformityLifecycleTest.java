package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenFile.NOW;
import static org.anzheng.evaluations.GivenFile.TODAY;
import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.evaluations.NonconformityFact.CorrectiveActionVerified;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state, transition and role of a nonconformity, read off the enum. */
class NonconformityLifecycleTest {

  static Stream<Arguments> everything() {
    return Arrays.stream(NonconformityTransition.values())
        .filter(t -> !t.from().isEmpty())
        .flatMap(t ->
            Arrays.stream(NonconformityStatus.values())
                .flatMap(s -> Arrays.stream(Role.values()).map(r -> Arguments.of(t, s, r))));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void a_nonconformity_changes_exactly_as_the_enum_says(
      NonconformityTransition transition, NonconformityStatus status, Role role) {
    Actor actor = GivenFile.actor(role);
    Nonconformity found = GivenFile.nonconformity(status);

    if (transition.isOpenTo(actor, status)) {
      NonconformityFact fact = decide(transition, found, actor);
      assertThat(fact.step().from()).contains(status);
      assertThat(fact.step().to()).isEqualTo(transition.to());
      assertThat(fact.act().role()).isEqualTo(role);
    } else {
      KernelRefusal reason =
          transition.by().contains(role)
              ? KernelRefusal.NOT_IN_THIS_STATE
              : KernelRefusal.NOT_YOUR_DUTY;
      assertThatThrownBy(() -> decide(transition, found, actor))
          .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }
  }

  @ParameterizedTest
  @EnumSource(EvaluationStatus.class)
  void it_is_raised_on_site_only(EvaluationStatus status) {
    EvaluationSummary file =
        GivenFile.with(
            status,
            GivenFile.siteWithFindings(
                GivenFile.finding("standard/5.1", FindingResult.NONCONFORMING)));
    Actor auditor = GivenFile.as(GivenFile.MEMBER, Role.AUDITOR);

    if (status == EvaluationStatus.ON_SITE) {
      NonconformityFact fact = raise(file, auditor);
      assertThat(fact.step().from()).isEmpty();
      assertThat(fact.step().to()).isEqualTo(NonconformityStatus.RAISED);
      assertThat(fact.step().ordinal()).isEqualTo(1);
    } else {
      assertThatThrownBy(() -> raise(file, auditor))
          .isInstanceOfSatisfying(
              Refusal.class,
              r -> assertThat(r.reason()).isEqualTo(KernelRefusal.NOT_IN_THIS_STATE));
    }
  }

  @Test
  void it_needs_a_finding_that_is_nonconforming() {
    EvaluationSummary conforming = GivenFile.complete(EvaluationStatus.ON_SITE);

    assertThatThrownBy(() -> raise(conforming, GivenFile.as(GivenFile.MEMBER, Role.AUDITOR)))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reason()).isEqualTo(EvaluationRefusal.FINDING_NOT_NONCONFORMING));
  }

  @Test
  void it_does_not_lapse_on_its_last_day() {
    Nonconformity found = GivenFile.nonconformity(NonconformityStatus.OPEN);
    EvaluationSummary file = GivenFile.with(EvaluationStatus.CORRECTIVE, List.of(found));
    Instant lastMinute = ChinaTime.endOf(found.due()).minusSeconds(1);

    assertThatThrownBy(() -> NonconformityDecisions.lapse(file, found, Actor.system(), lastMinute))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reason()).isEqualTo(EvaluationRefusal.NOT_YET_OVERDUE));
  }

  @Test
  void a_return_after_the_last_day_gives_the_time_of_its_grade_once_more() {
    Nonconformity found = GivenFile.nonconformity(NonconformityStatus.SUBMITTED);
    EvaluationSummary file = GivenFile.with(EvaluationStatus.CORRECTIVE, List.of(found));
    Actor lead = GivenFile.actor(Role.LEAD_AUDITOR);

    CorrectiveActionVerified returned =
        NonconformityDecisions.verify(
            file, found, verification(false), TODAY.plusDays(30), lead, NOW);
    CorrectiveActionVerified accepted =
        NonconformityDecisions.verify(
            file, found, verification(true), TODAY.plusDays(30), lead, NOW);

    assertThat(returned.due()).isEqualTo(TODAY.plusDays(30));
    assertThat(accepted.due()).isEqualTo(found.due());
  }

  @Test
  void a_correction_rests_on_evidence() {
    CorrectiveAction bare = new CorrectiveAction("原因", "纠正", "纠正措施", List.of());
    Nonconformity found = GivenFile.nonconformity(NonconformityStatus.OPEN);

    assertThat(
            refusedWith(() ->
                NonconformityDecisions.submit(
                    GivenFile.with(EvaluationStatus.CORRECTIVE, List.of(found)),
                    found,
                    bare,
                    List.of(),
                    GivenFile.actor(Role.APPLICANT),
                    NOW)))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.CORRECTION_WITHOUT_EVIDENCE);
  }

  @Test
  void a_verification_on_site_has_a_day_between_the_finding_and_today() {
    assertThat(visit(Optional.empty())).containsExactly(KernelRefusal.REQUIRED);
    assertThat(visit(Optional.of(TODAY.plusDays(1)))).containsExactly(EvaluationRefusal.IN_FUTURE);
    assertThat(visit(Optional.of(TODAY.minusDays(1))))
        .containsExactly(EvaluationRefusal.VISIT_BEFORE_FINDING);
    assertThat(visit(Optional.of(TODAY))).isEmpty();
  }

  private static List<Reason> visit(Optional<LocalDate> day) {
    Verification onSite = new Verification(true, VerificationMethod.ON_SITE, "见证据", day);
    return NonconformityRules.visit(
            GivenFile.nonconformity(NonconformityStatus.SUBMITTED), onSite, TODAY)
        .stream()
        .map(Objection::reason)
        .toList();
  }

  private static NonconformityFact raise(EvaluationSummary file, Actor actor) {
    NonconformityForm form =
        new NonconformityForm("standard/5.1", NonconformityGrade.MINOR, "未见记录", "技术部", List.of());
    return NonconformityDecisions.raise(
        file, form, TODAY.plusDays(30), List.of(), Optional.empty(), actor, NOW);
  }

  private static NonconformityFact decide(
      NonconformityTransition transition, Nonconformity found, Actor actor) {
    EvaluationSummary file = GivenFile.with(EvaluationStatus.CORRECTIVE, List.of(found));
    return switch (transition) {
      case RAISE -> throw new IllegalArgumentException("begins the lifecycle");
      case SIGN -> NonconformityDecisions.sign(file, found, "", actor, NOW);
      case SUBMIT ->
          NonconformityDecisions.submit(
              file,
              found,
              new CorrectiveAction("原因", "纠正", "纠正措施", List.of(UUID.randomUUID())),
              List.of(),
              actor,
              NOW);
      case ACCEPT ->
          NonconformityDecisions.verify(file, found, verification(true), TODAY, actor, NOW);
      case RETURN ->
          NonconformityDecisions.verify(file, found, verification(false), TODAY, actor, NOW);
      case LAPSE -> NonconformityDecisions.lapse(file, found, actor, NOW);
    };
  }

  private static Verification verification(boolean accepted) {
    return Verification.onPaper(accepted, "见证据");
  }
}

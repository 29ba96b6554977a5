package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every type, every transition, every status: what is open follows from the type's data. */
class CaseTypeTest {

  @ParameterizedTest
  @EnumSource
  void opens_a_transition_only_where_type_status_and_duty_allow_it(CaseType type) {
    for (CaseTransition transition : CaseTransition.values()) {
      for (CaseStatus status : CaseStatus.values()) {
        for (Role role : Role.values()) {
          check(type, transition, status, role);
        }
      }
    }
  }

  private static void check(
      CaseType type, CaseTransition transition, CaseStatus status, Role role) {
    Actor actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
    CaseSummary summary = in(type, status);
    boolean duty = transition.by().contains(role);
    boolean state = transition.from().contains(status);
    boolean open = type.allows(transition) && duty && state;
    String attempt = type + ": " + transition + " by " + role + " in " + status;

    assertThat(summary.isOpenTo(transition, actor)).as(attempt).isEqualTo(open);
    if (open) {
      assertThat(type.stages())
          .as(attempt)
          .contains(CaseStage.begunIn(summary.step(transition, actor).to()).orElse(last(type)));
    } else {
      assertThatThrownBy(() -> summary.require(transition, actor))
          .as(attempt)
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal ->
                  assertThat(refusal.reason())
                      .isEqualTo(
                          duty && state
                              ? CertificationRefusal.NOT_IN_THIS_TYPE
                              : duty
                                  ? KernelRefusal.NOT_IN_THIS_STATE
                                  : KernelRefusal.NOT_YOUR_DUTY));
    }
  }

  @ParameterizedTest
  @EnumSource
  void passes_over_the_stages_it_does_not_have_and_over_no_other(CaseType type) {
    Set<CaseStage> begun = EnumSet.noneOf(CaseStage.class);
    begun.add(type.isCommissioned() ? CaseStage.COMMISSION : CaseStage.OPENING);
    for (CaseStatus status : reachable(type)) {
      CaseStage.begunIn(status).ifPresent(begun::add);
    }
    assertThat(begun).isEqualTo(type.stages());
  }

  @ParameterizedTest
  @EnumSource
  void ends_in_its_outcome_and_in_no_other(CaseType type) {
    Set<CaseStatus> good = EnumSet.of(CaseStatus.ISSUED, CaseStatus.KEPT, CaseStatus.AMENDED);
    good.retainAll(reachable(type));
    assertThat(good).containsExactly(type.outcome().act().to());
  }

  @ParameterizedTest
  @EnumSource
  void lets_somebody_act_in_every_open_status_it_reaches(CaseType type) {
    for (CaseStatus status : reachable(type)) {
      boolean left =
          Stream.of(CaseTransition.values())
              .anyMatch(t -> type.allows(t) && t.from().contains(status));
      assertThat(left).as(type + " in " + status).isEqualTo(!status.closed());
    }
  }

  @ParameterizedTest
  @EnumSource
  void is_reviewed_decided_and_signed_whatever_the_type(CaseType type) {
    assertThat(type.stages())
        .contains(CaseStage.REVIEW, CaseStage.DECISION, CaseStage.SIGNATURE, CaseStage.CERTIFICATE);
    assertThat(type.has(CaseStage.OPENING)).isNotEqualTo(type.has(CaseStage.COMMISSION));
    assertThat(type.activityCode()).matches("0[1-5]");
  }

  @Test
  void only_what_ends_in_a_new_certificate_can_move_to_another_body() {
    assertThat(CaseType.values())
        .filteredOn(CaseType::canMove)
        .containsExactly(CaseType.INITIAL, CaseType.RECERTIFICATION, CaseType.TRANSFER);
  }

  private static CaseStage last(CaseType type) {
    return Set.copyOf(type.stages()).stream().max(CaseStage::compareTo).orElseThrow();
  }

  /** Every status a case of the type can ever be in, found by taking every open transition. */
  private static Set<CaseStatus> reachable(CaseType type) {
    Set<CaseStatus> found = new HashSet<>();
    Deque<CaseStatus> todo = new ArrayDeque<>();
    todo.add(CaseStatus.DRAFT);
    while (!todo.isEmpty()) {
      CaseStatus status = todo.remove();
      for (CaseTransition transition : CaseTransition.values()) {
        if (type.allows(transition) && transition.from().contains(status)) {
          CaseStatus next = type.reaches(transition.to());
          if (found.add(next)) {
            todo.add(next);
          }
        }
      }
    }
    return found;
  }

  private static CaseSummary in(CaseType type, CaseStatus status) {
    GivenSituation given = new GivenSituation();
    given.origin = CaseOrigin.about(type, java.util.Optional.empty());
    given.status = status;
    return given.summary();
  }
}

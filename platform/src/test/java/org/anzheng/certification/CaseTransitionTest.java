package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every status, every transition, every role. */
class CaseTransitionTest {

  @ParameterizedTest
  @EnumSource
  void moves_only_from_its_statuses_and_only_by_its_duties(CaseTransition transition) {
    for (CaseStatus status : CaseStatus.values()) {
      for (Role role : Role.values()) {
        Actor actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
        boolean duty = transition.by().contains(role);
        boolean state = transition.from().contains(status);
        assertThat(transition.isOpenTo(actor, status)).isEqualTo(duty && state);
        if (duty && state) {
          assertThat(transition.apply(status, actor)).isEqualTo(transition.to());
        } else {
          assertThatThrownBy(() -> transition.apply(status, actor))
              .isInstanceOfSatisfying(
                  Refusal.class,
                  refusal ->
                      assertThat(refusal.reason())
                          .isEqualTo(
                              duty
                                  ? KernelRefusal.NOT_IN_THIS_STATE
                                  : KernelRefusal.NOT_YOUR_DUTY));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void somebody_can_act_wherever_a_duty_is_awaited(CaseStatus status) {
    for (Role awaited : status.awaiting()) {
      assertThat(
              Stream.of(CaseTransition.values())
                  .filter(transition -> transition.from().contains(status))
                  .anyMatch(transition -> transition.by().contains(awaited)))
          .as("%s awaits %s", status, awaited)
          .isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_closed_case_stays_closed(CaseStatus status) {
    boolean left = Stream.of(CaseTransition.values()).anyMatch(t -> t.from().contains(status));
    assertThat(status.closed()).isEqualTo(!left);
  }
}

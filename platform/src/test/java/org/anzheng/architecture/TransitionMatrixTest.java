package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.anzheng.kernel.Transition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every transition of every lifecycle, in every state, by every duty. */
class TransitionMatrixTest {

  private static final UUID SOMEBODY = UUID.randomUUID();

  @TestFactory
  Stream<DynamicTest> happens_exactly_where_and_by_whom_the_lifecycle_says() {
    return Types.transitions().stream()
        .map(lifecycle ->
            DynamicTest.dynamicTest(lifecycle.getSimpleName(), () -> tryAll(lifecycle)));
  }

  private static <S extends Enum<S> & Status> void tryAll(Class<?> lifecycle) {
    List<Transition<S>> transitions = transitions(lifecycle);
    Class<S> status = transitions.getFirst().to().getDeclaringClass();
    for (Transition<S> transition : transitions) {
      for (Role role : Role.values()) {
        Actor actor = new Actor(SOMEBODY, SOMEBODY, Set.of(role));
        for (S state : status.getEnumConstants()) {
          tryOne(transition, state, actor, role);
        }
        tryToBegin(transition, actor, role);
      }
      assertThat(transition.mayBeDoneBy(new Actor(SOMEBODY, SOMEBODY, Set.of()))).isFalse();
    }
  }

  private static <S extends Enum<S> & Status> void tryOne(
      Transition<S> transition, S state, Actor actor, Role role) {
    boolean duty = transition.by().contains(role);
    boolean here = transition.from().contains(state);
    String attempt = transition + " by " + role + " in " + state;

    assertThat(transition.mayBeDoneBy(actor)).as(attempt).isEqualTo(duty);
    assertThat(transition.isOpenTo(actor, state)).as(attempt).isEqualTo(duty && here);
    if (duty && here) {
      assertThat(transition.apply(state, actor))
          .as(attempt)
          .isEqualTo(transition.keepsStatus() ? state : transition.to());
    } else {
      assertThat(refusal(() -> transition.apply(state, actor)))
          .as(attempt)
          .isEqualTo(duty ? KernelRefusal.NOT_IN_THIS_STATE : KernelRefusal.NOT_YOUR_DUTY);
    }
  }

  private static <S extends Enum<S> & Status> void tryToBegin(
      Transition<S> transition, Actor actor, Role role) {
    String attempt = transition + " begun by " + role;
    if (transition.by().contains(role)) {
      assertThat(transition.roleOf(actor)).as(attempt).isEqualTo(role);
      assertThat(transition.begin(actor)).as(attempt).isEqualTo(transition.to());
    } else {
      assertThat(refusal(() -> transition.begin(actor)))
          .as(attempt)
          .isEqualTo(KernelRefusal.NOT_YOUR_DUTY);
    }
  }

  private static Object refusal(Runnable act) {
    try {
      act.run();
    } catch (Refusal refusal) {
      return refusal.reason();
    }
    return "done";
  }

  @SuppressWarnings("unchecked") // every constant of such an enum is a transition
  private static <S extends Enum<S> & Status> List<Transition<S>> transitions(Class<?> lifecycle) {
    return Arrays.stream(lifecycle.getEnumConstants()).map(t -> (Transition<S>) t).toList();
  }
}

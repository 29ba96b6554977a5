package org.anzheng.kernel;

import java.util.EnumSet;
import java.util.Set;

/**
 * 状态转换: one edge of a lifecycle. A lifecycle is one enum of these, and no other code compares
 * statuses to decide what is allowed.
 *
 * @param <S> the status enum of the lifecycle
 */
public interface Transition<S extends Enum<S> & Status> {

  /** Statuses from which it may happen; empty for the one that begins the lifecycle. */
  Set<S> from();

  /** The status afterwards. */
  S to();

  /** Duties that may do it. */
  Set<Role> by();

  /** The constant's name. */
  String name();

  /** Whether it leaves the status as it is (a correction, say); then {@link #to} is never used. */
  default boolean keepsStatus() {
    return false;
  }

  /** Whether {@code actor} may do this while the subject is {@code current}. */
  default boolean isOpenTo(Actor actor, S current) {
    return from().contains(current) && mayBeDoneBy(actor);
  }

  /** Whether {@code actor} holds a duty for this. */
  default boolean mayBeDoneBy(Actor actor) {
    return by().stream().anyMatch(actor::has);
  }

  /** The next status, or a refusal that says what is wrong: duty first, then state. */
  default S apply(S current, Actor actor) {
    roleOf(actor);
    if (!from().contains(current)) {
      throw new Refusal(KernelRefusal.NOT_IN_THIS_STATE, this, current);
    }
    return keepsStatus() ? current : to();
  }

  /** The first status of a lifecycle that {@code actor} begins. */
  default S begin(Actor actor) {
    roleOf(actor);
    return to();
  }

  /** The duty under which {@code actor} does this; a refusal when there is none. */
  default Role roleOf(Actor actor) {
    return by().stream()
        .filter(actor::has)
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_YOUR_DUTY, this, by()));
  }

  /** The statuses given, for the constructor call in an enum. */
  @SafeVarargs
  static <S extends Enum<S>> Set<S> from(S first, S... others) {
    return Set.copyOf(EnumSet.of(first, others));
  }

  /** The duties given, for the constructor call in an enum. */
  static Set<Role> by(Role first, Role... others) {
    return Set.copyOf(EnumSet.of(first, others));
  }
}

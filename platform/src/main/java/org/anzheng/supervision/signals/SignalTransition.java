package org.anzheng.supervision.signals;

import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PROVINCIAL_MARKET_REGULATOR;
import static org.anzheng.kernel.Role.SYSTEM;
import static org.anzheng.supervision.signals.SignalStatus.ANSWERED;
import static org.anzheng.supervision.signals.SignalStatus.CONFIRMED;
import static org.anzheng.supervision.signals.SignalStatus.HARMLESS;
import static org.anzheng.supervision.signals.SignalStatus.OPEN;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;

/** 风险信号状态转换: what can happen to a signal, by whom. A verdict can be mended, never unsaid. */
public enum SignalTransition implements Transition<SignalStatus> {
  /** 触发, by a rule. */
  @Basis("opinion:8")
  FIRE(Set.of(), OPEN, SYSTEM),
  /** 机构其后处理, seen by the platform: what was missing came at last. */
  @Basis("opinion:8")
  ANSWER(Transition.from(OPEN), ANSWERED, SYSTEM),
  /** 核查属实之后机构处理. */
  @Basis("opinion:8")
  ANSWER_CONFIRMED(Transition.from(CONFIRMED), CONFIRMED, SYSTEM),
  /** 核查属实. */
  @Basis("opinion:8")
  CONFIRM(
      Transition.from(OPEN, ANSWERED, HARMLESS),
      CONFIRMED,
      MARKET_REGULATOR,
      PROVINCIAL_MARKET_REGULATOR),
  /** 核查排除. */
  @Basis("opinion:8")
  DISMISS(
      Transition.from(OPEN, ANSWERED, CONFIRMED),
      HARMLESS,
      MARKET_REGULATOR,
      PROVINCIAL_MARKET_REGULATOR);

  private final Set<SignalStatus> from;
  private final SignalStatus to;
  private final Set<Role> by;

  SignalTransition(Set<SignalStatus> from, SignalStatus to, Role first, Role... others) {
    this.from = from;
    this.to = to;
    this.by = Transition.by(first, others);
  }

  @Override
  public Set<SignalStatus> from() {
    return from;
  }

  @Override
  public SignalStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }
}

package org.anzheng.supervision.allegations;

import static org.anzheng.kernel.Role.ALLEGATION_HANDLER;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PROVINCIAL_MARKET_REGULATOR;
import static org.anzheng.kernel.Role.SYSTEM;
import static org.anzheng.supervision.allegations.AllegationStatus.ANSWERED;
import static org.anzheng.supervision.allegations.AllegationStatus.ASSIGNED;
import static org.anzheng.supervision.allegations.AllegationStatus.IN_CHECK;
import static org.anzheng.supervision.allegations.AllegationStatus.NOT_ACCEPTED;
import static org.anzheng.supervision.allegations.AllegationStatus.RECEIVED;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;

/** 举报状态转换: what can happen to a report of the public, by whom. Read top to bottom. */
public enum AllegationTransition implements Transition<AllegationStatus> {
  /** 收到举报, from somebody without an account. */
  @Basis("regulation:55")
  RECEIVE(Set.of(), RECEIVED, false, SYSTEM),
  /** 分派, to the national department itself or to an office in whose area it lies. */
  @Basis({"regulation:55", "regulation:54"})
  ASSIGN(
      Transition.from(RECEIVED, ASSIGNED), ASSIGNED, false, MARKET_REGULATOR, ALLEGATION_HANDLER),
  /** 不予受理, with reasons. */
  @Basis("regulation:55")
  NOT_ACCEPT(
      Transition.from(ASSIGNED),
      NOT_ACCEPTED,
      false,
      ALLEGATION_HANDLER,
      PROVINCIAL_MARKET_REGULATOR),
  /** 受理并核查. */
  @Basis("regulation:55")
  ACCEPT(
      Transition.from(ASSIGNED), IN_CHECK, false, ALLEGATION_HANDLER, PROVINCIAL_MARKET_REGULATOR),
  /** 向举报人询问, under its number. */
  @Basis("regulation:55")
  ASK(
      Transition.from(ASSIGNED, IN_CHECK),
      IN_CHECK,
      true,
      ALLEGATION_HANDLER,
      PROVINCIAL_MARKET_REGULATOR),
  /** 举报人补充. */
  @Basis("regulation:55")
  SUPPLY(Transition.from(RECEIVED, ASSIGNED, IN_CHECK), IN_CHECK, true, SYSTEM),
  /** 转为检查或者案件: its number is kept. */
  @Basis("opinion:8")
  LEAD(Transition.from(IN_CHECK), IN_CHECK, true, ALLEGATION_HANDLER, PROVINCIAL_MARKET_REGULATOR),
  /** 答复举报人. */
  @Basis("regulation:55")
  ANSWER(
      Transition.from(IN_CHECK), ANSWERED, false, ALLEGATION_HANDLER, PROVINCIAL_MARKET_REGULATOR);

  private final Set<AllegationStatus> from;
  private final AllegationStatus to;
  private final boolean keeps;
  private final Set<Role> by;

  AllegationTransition(
      Set<AllegationStatus> from, AllegationStatus to, boolean keeps, Role first, Role... others) {
    this.from = from;
    this.to = to;
    this.keeps = keeps;
    this.by = Transition.by(first, others);
  }

  @Override
  public Set<AllegationStatus> from() {
    return from;
  }

  @Override
  public AllegationStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }

  @Override
  public boolean keepsStatus() {
    return keeps;
  }
}

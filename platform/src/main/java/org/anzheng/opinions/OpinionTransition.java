package org.anzheng.opinions;

import static org.anzheng.kernel.Role.CYBERSPACE_REGULATOR;
import static org.anzheng.kernel.Role.INDUSTRY_REGULATOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PUBLIC_SECURITY_REGULATOR;
import static org.anzheng.kernel.Role.SYSTEM;
import static org.anzheng.opinions.OpinionStatus.ASKED;
import static org.anzheng.opinions.OpinionStatus.GIVEN;
import static org.anzheng.opinions.OpinionStatus.LAPSED;
import static org.anzheng.opinions.OpinionStatus.RECALLED;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 意见状态转换: one life for each department asked. */
@NamedInterface("reads")
public enum OpinionTransition implements Transition<OpinionStatus> {
  /** 征求意见. */
  @Basis({"opinion:2", "opinion:4"})
  ASK(Set.of(), ASKED, Transition.by(MARKET_REGULATOR)),
  /** 答复意见. */
  @Basis({"opinion:2", "opinion:4"})
  GIVE(
      Transition.from(ASKED),
      GIVEN,
      Transition.by(CYBERSPACE_REGULATOR, INDUSTRY_REGULATOR, PUBLIC_SECURITY_REGULATOR)),
  /** 逾期视为未答复. */
  @Basis("design")
  LAPSE(Transition.from(ASKED), LAPSED, Transition.by(SYSTEM)),
  /** 撤回征求. */
  @Basis("design")
  RECALL(Transition.from(ASKED), RECALLED, Transition.by(MARKET_REGULATOR, SYSTEM));

  private final Set<OpinionStatus> from;
  private final OpinionStatus to;
  private final Set<Role> by;

  OpinionTransition(Set<OpinionStatus> from, OpinionStatus to, Set<Role> by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  @Override
  public Set<OpinionStatus> from() {
    return from;
  }

  @Override
  public OpinionStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }
}

package org.anzheng.complaints;

import static org.anzheng.complaints.EscalationStatus.CLOSED;
import static org.anzheng.complaints.EscalationStatus.NOTED;
import static org.anzheng.complaints.EscalationStatus.RAISED;
import static org.anzheng.complaints.EscalationStatus.STATED;
import static org.anzheng.complaints.EscalationStatus.STATEMENT_ASKED;
import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.COMPLAINTS_OFFICER;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.SYSTEM;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 上报状态转换: what the market regulator does with a complaint that was escalated to it. */
@NamedInterface("reads")
public enum EscalationTransition implements Transition<EscalationStatus> {
  /** 上报. */
  @Basis("regulation:55")
  RAISE(Set.of(), RAISED, Transition.by(APPLICANT, SYSTEM)),
  /** 知悉. */
  @Basis({"regulation:55", "opinion:8"})
  TAKE_NOTE(Transition.from(RAISED), NOTED, Transition.by(MARKET_REGULATOR)),
  /** 要求机构说明. */
  @Basis({"regulation:55", "opinion:8"})
  ASK_STATEMENT(Transition.from(RAISED, NOTED), STATEMENT_ASKED, Transition.by(MARKET_REGULATOR)),
  /** 机构说明. */
  @Basis("opinion:8")
  STATE(Transition.from(STATEMENT_ASKED), STATED, Transition.by(COMPLAINTS_OFFICER, BODY_HEAD)),
  /** 处理完毕. */
  @Basis({"regulation:55", "opinion:8"})
  CLOSE(Transition.from(NOTED, STATEMENT_ASKED, STATED), CLOSED, Transition.by(MARKET_REGULATOR));

  private final Set<EscalationStatus> from;
  private final EscalationStatus to;
  private final Set<Role> by;

  EscalationTransition(Set<EscalationStatus> from, EscalationStatus to, Set<Role> by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  @Override
  public Set<EscalationStatus> from() {
    return from;
  }

  @Override
  public EscalationStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }
}

package org.anzheng.complaints;

import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.COMPLAINTS_OFFICER;
import static org.anzheng.kernel.Role.DECISION_MAKER;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 投诉申诉状态: where a complaint or an appeal stands and whose turn it is. */
@NamedInterface("reads")
public enum ComplaintStatus implements Status {
  /** 已收到. */
  RECEIVED(COMPLAINTS_OFFICER),
  /** 已告知收到. */
  ACKNOWLEDGED(COMPLAINTS_OFFICER),
  /** 不属于受理范围. */
  OUT_OF_SCOPE,
  /** 已受理. */
  VALIDATED(COMPLAINTS_OFFICER),
  /** 调查中: then somebody else decides. */
  INVESTIGATING(COMPLAINTS_OFFICER, DECISION_MAKER, BODY_HEAD),
  /** 已决定. */
  DECIDED(COMPLAINTS_OFFICER),
  /** 已通知结果. */
  NOTIFIED(COMPLAINTS_OFFICER),
  /** 落实措施中. */
  ACTIONS(COMPLAINTS_OFFICER),
  /** 已办结. */
  CLOSED;

  private final Set<Role> awaiting;

  ComplaintStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }

  /** Whether a decision is still awaited. */
  boolean undecided() {
    return switch (this) {
      case RECEIVED, ACKNOWLEDGED, VALIDATED, INVESTIGATING -> true;
      case OUT_OF_SCOPE, DECIDED, NOTIFIED, ACTIONS, CLOSED -> false;
    };
  }
}

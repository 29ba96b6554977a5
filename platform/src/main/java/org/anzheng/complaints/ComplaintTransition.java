package org.anzheng.complaints;

import static org.anzheng.complaints.ComplaintStatus.ACKNOWLEDGED;
import static org.anzheng.complaints.ComplaintStatus.ACTIONS;
import static org.anzheng.complaints.ComplaintStatus.CLOSED;
import static org.anzheng.complaints.ComplaintStatus.DECIDED;
import static org.anzheng.complaints.ComplaintStatus.INVESTIGATING;
import static org.anzheng.complaints.ComplaintStatus.NOTIFIED;
import static org.anzheng.complaints.ComplaintStatus.OUT_OF_SCOPE;
import static org.anzheng.complaints.ComplaintStatus.RECEIVED;
import static org.anzheng.complaints.ComplaintStatus.VALIDATED;
import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.COMPLAINTS_OFFICER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.SYSTEM;

import java.util.EnumSet;
import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/**
 * 投诉申诉状态转换: what can happen to a complaint or an appeal, by whom, on what basis. What somebody
 * without an account hands in, the platform takes in.
 */
@NamedInterface("reads")
public enum ComplaintTransition implements Transition<ComplaintStatus> {
  /** 提出. */
  @Basis("17065:7.13")
  RECEIVE(Set.of(), RECEIVED, Transition.by(APPLICANT, SYSTEM)),
  /** 告知收到. */
  @Basis("17065:7.13")
  ACKNOWLEDGE(Transition.from(RECEIVED), ACKNOWLEDGED, Transition.by(COMPLAINTS_OFFICER)),
  /** 不予受理, with reasons. */
  @Basis("17065:7.13")
  REJECT(Transition.from(ACKNOWLEDGED), OUT_OF_SCOPE, Transition.by(COMPLAINTS_OFFICER)),
  /** 受理. */
  @Basis("17065:7.13")
  VALIDATE(Transition.from(ACKNOWLEDGED), VALIDATED, Transition.by(COMPLAINTS_OFFICER)),
  /** 开始调查. */
  @Basis("17065:7.13")
  INVESTIGATE(Transition.from(VALIDATED), INVESTIGATING, Transition.by(COMPLAINTS_OFFICER)),
  /** 提交调查结果. */
  @Basis("17065:7.13")
  REPORT(Transition.from(INVESTIGATING), Transition.by(COMPLAINTS_OFFICER)),
  /** 延长处理期限, once. */
  @Basis("design")
  EXTEND(Transition.from(VALIDATED, INVESTIGATING), Transition.by(COMPLAINTS_OFFICER)),
  /** 申诉期间停止执行. */
  @Basis("design")
  STAY(Transition.from(VALIDATED, INVESTIGATING), Transition.by(DECISION_MAKER, BODY_HEAD)),
  /** 作出决定. */
  @Basis("17065:7.13")
  DECIDE(Transition.from(INVESTIGATING), DECIDED, Transition.by(DECISION_MAKER, BODY_HEAD)),
  /** 通知结果. */
  @Basis("17065:7.13")
  NOTIFY(Transition.from(DECIDED), NOTIFIED, Transition.by(COMPLAINTS_OFFICER)),
  /** 落实措施. */
  @Basis("17065:7.13")
  TAKE_ACTIONS(Transition.from(NOTIFIED), ACTIONS, Transition.by(COMPLAINTS_OFFICER)),
  /** 办结, with formal notice of the end. */
  @Basis("17065:7.13")
  CLOSE(Transition.from(NOTIFIED, ACTIONS), CLOSED, Transition.by(COMPLAINTS_OFFICER)),
  /** 上报市场监管部门, at any time. */
  @Basis("regulation:55")
  ESCALATE(EnumSet.allOf(ComplaintStatus.class), Transition.by(APPLICANT, SYSTEM));

  private final Set<ComplaintStatus> from;
  private final ComplaintStatus to;
  private final Set<Role> by;
  private final boolean keeps;

  ComplaintTransition(Set<ComplaintStatus> from, ComplaintStatus to, Set<Role> by) {
    this(from, to, by, false);
  }

  /** Leaves the status as it is. */
  ComplaintTransition(Set<ComplaintStatus> from, Set<Role> by) {
    this(from, INVESTIGATING, by, true);
  }

  ComplaintTransition(Set<ComplaintStatus> from, ComplaintStatus to, Set<Role> by, boolean keeps) {
    this.from = Set.copyOf(from);
    this.to = to;
    this.by = by;
    this.keeps = keeps;
  }

  @Override
  public Set<ComplaintStatus> from() {
    return from;
  }

  @Override
  public ComplaintStatus to() {
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

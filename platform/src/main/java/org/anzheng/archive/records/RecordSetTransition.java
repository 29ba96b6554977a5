package org.anzheng.archive.records;

import static org.anzheng.archive.records.RecordSetStatus.DESTROYED;
import static org.anzheng.archive.records.RecordSetStatus.DESTRUCTION_PROPOSED;
import static org.anzheng.archive.records.RecordSetStatus.KEPT;
import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 卷宗状态转换: what can happen to a locked set of records, by whom, on what basis. */
@NamedInterface("records")
public enum RecordSetTransition implements Transition<RecordSetStatus> {
  /** 归档: the set is locked and its list of contents fixed. */
  @Basis({"body-measures:22", "opinion:5"})
  ARCHIVE(Set.of(), KEPT, CERTIFICATE_OFFICER, BODY_ADMINISTRATOR),
  /** 留存: a dispute, a case of the state or a court needs it; ends a proposal to destroy. */
  @Basis("design")
  HOLD(Transition.from(KEPT, DESTRUCTION_PROPOSED), KEPT, BODY_ADMINISTRATOR, MARKET_REGULATOR),
  /** 解除留存. */
  @Basis("design")
  LIFT_HOLD(Transition.from(KEPT), KEPT, BODY_ADMINISTRATOR, MARKET_REGULATOR),
  /** 提出销毁. */
  @Basis({"body-measures:22", "pipl:47"})
  PROPOSE_DESTRUCTION(
      Transition.from(KEPT), DESTRUCTION_PROPOSED, BODY_ADMINISTRATOR, CERTIFICATE_OFFICER),
  /** 不同意销毁. */
  @Basis("design")
  DECLINE_DESTRUCTION(Transition.from(DESTRUCTION_PROPOSED), KEPT, BODY_HEAD),
  /** 销毁: contents and salts go, the records stay provable. */
  @Basis({"body-measures:22", "pipl:47"})
  DESTROY(Transition.from(DESTRUCTION_PROPOSED), DESTROYED, BODY_HEAD);

  private final Set<RecordSetStatus> from;
  private final RecordSetStatus to;
  private final Set<Role> by;

  RecordSetTransition(Set<RecordSetStatus> from, RecordSetStatus to, Role first, Role... others) {
    this.from = from;
    this.to = to;
    this.by = Transition.by(first, others);
  }

  @Override
  public Set<RecordSetStatus> from() {
    return from;
  }

  @Override
  public RecordSetStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }
}

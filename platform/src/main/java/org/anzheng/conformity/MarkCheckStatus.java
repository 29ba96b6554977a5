package org.anzheng.conformity;

import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 标志检查状态: where a check of the use of certificate or mark stands. */
@NamedInterface("reads")
public enum MarkCheckStatus implements MatterStatus {
  /** 使用正确. */
  PROPER,
  /** 责令纠正. */
  CORRECTION_ASKED(APPLICANT),
  /** 已答复, 待核实. */
  ANSWERED(CERTIFICATE_OFFICER, SCHEME_MANAGER),
  /** 已纠正. */
  CORRECTED,
  /** 考虑暂停. */
  SUSPENSION_CONSIDERED(DECISION_MAKER),
  /** 逾六个月未纠正, 考虑撤销. */
  REVOCATION_CONSIDERED(DECISION_MAKER),
  /** 已办结. */
  CLOSED;

  private final Set<Role> awaiting;

  MarkCheckStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }

  @Override
  public boolean closed() {
    return awaiting.isEmpty();
  }
}

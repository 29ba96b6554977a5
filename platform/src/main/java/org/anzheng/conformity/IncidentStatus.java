package org.anzheng.conformity;

import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.CONTRACT_REVIEWER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 事件报告状态: where an incident stands and whose turn it is. */
@NamedInterface("reads")
public enum IncidentStatus implements MatterStatus {
  /** 待获证组织答复: the body learned of it elsewhere. */
  ANSWER_ASKED(APPLICANT),
  /** 已报告, 待机构评估. */
  REPORTED(CONTRACT_REVIEWER, SCHEME_MANAGER),
  /** 待报原因和措施. */
  MEASURES_AWAITED(APPLICANT),
  /** 原因和措施已报, 待机构核实. */
  MEASURES_SUPPLIED(CONTRACT_REVIEWER, SCHEME_MANAGER),
  /** 特殊审核中. */
  IN_EVALUATION,
  /** 考虑暂停. */
  SUSPENSION_CONSIDERED(DECISION_MAKER),
  /** 已办结. */
  CLOSED;

  private final Set<Role> awaiting;

  IncidentStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }

  @Override
  public boolean closed() {
    return this == CLOSED;
  }
}

package org.anzheng.conformity;

import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.CONTRACT_REVIEWER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 变更申报状态: where a notice of change stands and whose turn it is. */
@NamedInterface("reads")
public enum ChangeNoticeStatus implements MatterStatus {
  /** 已申报, 待机构评估. */
  SUBMITTED(CONTRACT_REVIEWER, SCHEME_MANAGER),
  /** 退回补充. */
  RETURNED(APPLICANT),
  /** 已备查: the change has no effect on the certificate. */
  NOTED,
  /** 须变更证书: the holder commissions the change. */
  TO_CHANGE(APPLICANT),
  /** 变更案件办理中. */
  CHANGING,
  /** 特殊审核中. */
  IN_EVALUATION,
  /** 考虑暂停. */
  SUSPENSION_CONSIDERED(DECISION_MAKER),
  /** 已办结. */
  CLOSED,
  /** 已撤回. */
  WITHDRAWN;

  private final Set<Role> awaiting;

  ChangeNoticeStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }

  @Override
  public boolean closed() {
    return awaiting.isEmpty() && this != CHANGING && this != IN_EVALUATION;
  }
}

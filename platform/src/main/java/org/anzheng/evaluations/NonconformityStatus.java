package org.anzheng.evaluations;

import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.LEAD_AUDITOR;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 不符合状态: where a nonconformity stands and whose turn it is. */
@NamedInterface("reads")
public enum NonconformityStatus implements Status {
  /** 已开具, 待委托人签字. */
  RAISED(APPLICANT),
  /** 待整改. */
  OPEN(APPLICANT),
  /** 整改已提交, 待验证. */
  SUBMITTED(LEAD_AUDITOR),
  /** 已关闭. */
  CLOSED,
  /** 逾期未整改. */
  OVERDUE;

  private final Set<Role> awaiting;

  NonconformityStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}

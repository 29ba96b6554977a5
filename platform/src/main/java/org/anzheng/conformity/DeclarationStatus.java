package org.anzheng.conformity;

import static org.anzheng.kernel.Role.APPLICANT;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 年度自我声明状态: made, or missing although a warning was given. */
@NamedInterface("reads")
public enum DeclarationStatus implements MatterStatus {
  /** 已声明. */
  MADE,
  /** 未按期声明, 已警示. */
  WARNED(APPLICANT),
  /** 逾期未声明. */
  OVERDUE(APPLICANT),
  /** 证书已终止, 不再要求. */
  ENDED;

  private final Set<Role> awaiting;

  DeclarationStatus(Role... awaiting) {
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

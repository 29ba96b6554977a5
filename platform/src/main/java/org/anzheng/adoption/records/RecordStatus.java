package org.anzheng.adoption.records;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 采信记录状态. */
@NamedInterface("records")
public enum RecordStatus implements Status {
  /** 采购进行中. */
  OPEN(Role.ADOPTER),
  /** 已成交: feedback follows the contract. */
  AWARDED(Role.ADOPTER),
  /** 未成交. */
  ENDED,
  /** 已反馈. */
  FED_BACK;

  private final Set<Role> awaiting;

  RecordStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}

package org.anzheng.certification;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 个人信息删除状态: where a person's request stands and whose turn it is. */
@NamedInterface("reads")
public enum ErasureStatus implements Status {
  /** 待审批. */
  REQUESTED(Role.BODY_HEAD),
  /** 未同意. */
  DECLINED,
  /** 已删除. */
  ERASED;

  private final Set<Role> awaiting;

  ErasureStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}

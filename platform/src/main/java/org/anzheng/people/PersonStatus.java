package org.anzheng.people;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 人员状态: whether a person practises in the body that registered them here. */
@NamedInterface("reads")
public enum PersonStatus implements Status {
  /** 在本机构执业. */
  ACTIVE,
  /** 停止执业: still of this body, assigned to nothing until the suspension ends. */
  SUSPENDED,
  /** 禁止执业: the qualification was revoked; no body may register the person while the bar runs. */
  BARRED,
  /** 已离开本机构: may be registered by another body. */
  LEFT;

  @Override
  public Set<Role> awaiting() {
    return Set.of();
  }
}

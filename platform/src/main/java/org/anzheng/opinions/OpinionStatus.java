package org.anzheng.opinions;

import static org.anzheng.kernel.Role.CYBERSPACE_REGULATOR;
import static org.anzheng.kernel.Role.INDUSTRY_REGULATOR;
import static org.anzheng.kernel.Role.PUBLIC_SECURITY_REGULATOR;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 意见状态: how far one request for an opinion has come. */
@NamedInterface("reads")
public enum OpinionStatus implements Status {
  /** 待答复. */
  ASKED(Set.of(CYBERSPACE_REGULATOR, INDUSTRY_REGULATOR, PUBLIC_SECURITY_REGULATOR)),
  /** 已答复. */
  GIVEN(Set.of()),
  /** 逾期未答复: recorded as such; the decision may go on. */
  LAPSED(Set.of()),
  /** 已撤回: the content was changed or given up before the department answered. */
  RECALLED(Set.of());

  private final Set<Role> awaiting;

  OpinionStatus(Set<Role> awaiting) {
    this.awaiting = awaiting;
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}

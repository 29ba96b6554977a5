package org.anzheng.scheme.committee;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 提案状态. */
@NamedInterface("committee")
public enum ProposalStatus implements Status {
  /** 征求意见: members comment on each clause. */
  COMMENTING(Set.of(Role.COMMITTEE_MEMBER, Role.COMMITTEE_SECRETARY)),
  /** 待表决: every comment has its disposition. */
  READY(Set.of(Role.COMMITTEE_SECRETARY)),
  /** 已通过: a resolution was adopted. */
  ADOPTED(Set.of()),
  /** 未通过. */
  REJECTED(Set.of()),
  /** 已撤回. */
  WITHDRAWN(Set.of());

  private final Set<Role> awaiting;

  ProposalStatus(Set<Role> awaiting) {
    this.awaiting = awaiting;
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}

package org.anzheng.scheme.committee;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 提案转换: from a proposal over its comments to a vote. */
@NamedInterface("committee")
public enum ProposalTransition implements Transition<ProposalStatus> {
  /** 提出. */
  @Basis("opinion:3")
  PROPOSE(
      Set.of(),
      ProposalStatus.COMMENTING,
      Transition.by(Role.COMMITTEE_MEMBER, Role.COMMITTEE_SECRETARY)),
  /** 提意见. */
  @Basis("opinion:3")
  COMMENT(
      Transition.from(ProposalStatus.COMMENTING),
      ProposalStatus.COMMENTING,
      Transition.by(Role.COMMITTEE_MEMBER, Role.COMMITTEE_SECRETARY)),
  /** 处理意见. */
  @Basis("opinion:3")
  DISPOSE(
      Transition.from(ProposalStatus.COMMENTING),
      ProposalStatus.COMMENTING,
      Transition.by(Role.COMMITTEE_SECRETARY)),
  /** 提交表决: closes the comments. */
  @Basis("opinion:3")
  SUBMIT(
      Transition.from(ProposalStatus.COMMENTING),
      ProposalStatus.READY,
      Transition.by(Role.COMMITTEE_SECRETARY)),
  /** 通过. */
  @Basis("opinion:3")
  ADOPT(
      Transition.from(ProposalStatus.READY),
      ProposalStatus.ADOPTED,
      Transition.by(Role.COMMITTEE_SECRETARY, Role.SYSTEM)),
  /** 不通过. */
  @Basis("opinion:3")
  REJECT(
      Transition.from(ProposalStatus.READY),
      ProposalStatus.REJECTED,
      Transition.by(Role.COMMITTEE_SECRETARY, Role.SYSTEM)),
  /** 撤回. */
  @Basis("opinion:3")
  WITHDRAW(
      Transition.from(ProposalStatus.COMMENTING),
      ProposalStatus.WITHDRAWN,
      Transition.by(Role.COMMITTEE_MEMBER, Role.COMMITTEE_SECRETARY));

  private final Set<ProposalStatus> from;
  private final ProposalStatus to;
  private final Set<Role> by;

  ProposalTransition(Set<ProposalStatus> from, ProposalStatus to, Set<Role> by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  @Override
  public Set<ProposalStatus> from() {
    return from;
  }

  @Override
  public ProposalStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }

  @Override
  public boolean keepsStatus() {
    return this == COMMENT || this == DISPOSE;
  }
}

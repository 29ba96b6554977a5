package org.anzheng.scheme.norms;

import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.SYSTEM;
import static org.anzheng.scheme.norms.NormStatus.CONSULTING;
import static org.anzheng.scheme.norms.NormStatus.DRAFT;
import static org.anzheng.scheme.norms.NormStatus.PUBLISHED;
import static org.anzheng.scheme.norms.NormStatus.SUPERSEDED;
import static org.anzheng.scheme.norms.NormStatus.WITHDRAWN;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 规范性文件转换: what can happen to a norm, a rule or a mark, by whom, on what basis. */
@NamedInterface("reads")
public enum NormTransition implements Transition<NormStatus> {
  /** 起草. */
  @Basis({"opinion:2", "opinion:3"})
  OPEN(Set.of(), DRAFT, MARKET_REGULATOR),
  /** 修改. */
  @Basis("opinion:2")
  EDIT(Transition.from(DRAFT), DRAFT, MARKET_REGULATOR) {
    @Override
    public boolean keepsStatus() {
      return true;
    }
  },
  /** 征求意见中修改: recalls what is still open; the new content needs opinions of its own. */
  @Basis("opinion:2")
  AMEND(Transition.from(CONSULTING), DRAFT, MARKET_REGULATOR),
  /** 征求意见. */
  @Basis("opinion:2")
  CONSULT(Transition.from(DRAFT), CONSULTING, MARKET_REGULATOR),
  /** 发布. */
  @Basis({"opinion:2", "regulation:20"})
  PUBLISH(Transition.from(CONSULTING), PUBLISHED, MARKET_REGULATOR),
  /** 被替代: the effective day of the next version. */
  @Basis("opinion:2")
  SUPERSEDE(Transition.from(PUBLISHED), SUPERSEDED, SYSTEM),
  /** 撤回. */
  @Basis("opinion:2")
  WITHDRAW(Transition.from(DRAFT, CONSULTING), WITHDRAWN, MARKET_REGULATOR);

  private final Set<NormStatus> from;
  private final NormStatus to;
  private final Set<Role> by;

  NormTransition(Set<NormStatus> from, NormStatus to, Role by) {
    this.from = from;
    this.to = to;
    this.by = Transition.by(by);
  }

  @Override
  public Set<NormStatus> from() {
    return from;
  }

  @Override
  public NormStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }
}

package org.anzheng.conformity;

import static org.anzheng.conformity.DeclarationStatus.ENDED;
import static org.anzheng.conformity.DeclarationStatus.MADE;
import static org.anzheng.conformity.DeclarationStatus.OVERDUE;
import static org.anzheng.conformity.DeclarationStatus.WARNED;
import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.SYSTEM;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 年度自我声明状态转换: made in time, or warned of, overdue and made late. */
@NamedInterface("reads")
public enum DeclarationTransition implements Transition<DeclarationStatus> {
  /** 声明. */
  @Basis({"17065:4.1.2", "opinion:7"})
  DECLARE(Set.of(), MADE, APPLICANT),
  /** 警示: the day has passed without a declaration. */
  @Basis("opinion:7")
  WARN(Set.of(), WARNED, SYSTEM),
  /** 补作声明. */
  @Basis({"17065:4.1.2", "opinion:7"})
  DECLARE_LATE(Transition.from(WARNED, OVERDUE), MADE, APPLICANT),
  /** 警示后仍未声明. */
  @Basis("opinion:7")
  MISS(Transition.from(WARNED), OVERDUE, SYSTEM),
  /** 证书终止, 不再要求. */
  @Basis("design")
  END(Transition.from(WARNED, OVERDUE), ENDED, SYSTEM);

  private final Set<DeclarationStatus> from;
  private final DeclarationStatus to;
  private final Set<Role> by;

  DeclarationTransition(Set<DeclarationStatus> from, DeclarationStatus to, Role... by) {
    this.from = Set.copyOf(from);
    this.to = to;
    this.by = Set.of(by);
  }

  @Override
  public Set<DeclarationStatus> from() {
    return from;
  }

  @Override
  public DeclarationStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }
}

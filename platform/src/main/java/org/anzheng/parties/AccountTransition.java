package org.anzheng.parties;

import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.OPERATOR;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 账户状态转换: what can happen to an account, by whoever keeps the organisation's accounts. */
@NamedInterface("reads")
public enum AccountTransition implements Transition<AccountStatus> {
  /** 停用账户. */
  @Basis("design")
  DISABLE(Transition.from(AccountStatus.ACTIVE), AccountStatus.DISABLED),
  /** 恢复账户. */
  @Basis("design")
  ENABLE(Transition.from(AccountStatus.DISABLED), AccountStatus.ACTIVE);

  private final Set<AccountStatus> from;
  private final AccountStatus to;

  AccountTransition(Set<AccountStatus> from, AccountStatus to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public Set<AccountStatus> from() {
    return from;
  }

  @Override
  public AccountStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return Transition.by(OPERATOR, BODY_ADMINISTRATOR, APPLICANT);
  }
}

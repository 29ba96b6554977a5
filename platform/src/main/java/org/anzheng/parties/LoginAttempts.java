package org.anzheng.parties;

import java.util.List;
import java.util.Set;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 登录审计查询: for the operator only, newest first. */
@Service
@NamedInterface("reads")
@Basis("design")
public class LoginAttempts {

  private final LoginAudit audit;

  LoginAttempts(LoginAudit audit) {
    this.audit = audit;
  }

  /** At most so many attempts before a place in the audit. */
  public List<LoginAttempt> before(long id, int count, Actor actor) {
    if (!actor.has(Role.OPERATOR)) {
      throw new Refusal(KernelRefusal.NOT_YOUR_DUTY, PartyAct.READ_LOGINS, Set.of(Role.OPERATOR));
    }
    return audit.before(id, count);
  }
}

package org.anzheng.bodies;

import static org.anzheng.bodies.BodyStanding.CANCELLED;
import static org.anzheng.bodies.BodyStanding.IN_FORCE;
import static org.anzheng.bodies.BodyStanding.REVOKED;
import static org.anzheng.bodies.BodyStanding.SUSPENDED_ORDER;
import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.SYSTEM;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 机构资质转换: what can happen to the approval of a body, by whom, on what basis. */
@NamedInterface("reads")
public enum BodyTransition implements Transition<BodyStanding> {
  /** 批准. */
  @Basis({"opinion:4", "regulation:11"})
  APPROVE(Set.of(), IN_FORCE, Transition.by(MARKET_REGULATOR)),
  /** 公布收费标准: leaves the standing as it is. */
  @Basis({"opinion:6", "regulation:20"})
  PUBLISH_TARIFF(Transition.from(IN_FORCE), IN_FORCE, Transition.by(BODY_ADMINISTRATOR)),
  /** 责令停业整顿. */
  @Basis({"regulation:59", "body-measures:39"})
  ORDER_SUSPENSION(Transition.from(IN_FORCE), SUSPENDED_ORDER, Transition.by(MARKET_REGULATOR)),
  /** 恢复. */
  @Basis("body-measures:39")
  RESTORE(Transition.from(SUSPENDED_ORDER), IN_FORCE, Transition.by(MARKET_REGULATOR)),
  /** 撤销. */
  @Basis({"regulation:61", "licensing-law:69"})
  REVOKE(Transition.from(IN_FORCE, SUSPENDED_ORDER), REVOKED, Transition.by(MARKET_REGULATOR)),
  /** 注销. A revoked body stays revoked to the public: cancellation must not wash away the fault. */
  @Basis("licensing-law:70")
  CANCEL(Transition.from(IN_FORCE, SUSPENDED_ORDER), CANCELLED, Transition.by(MARKET_REGULATOR)),
  /** 办理注销手续: of a body whose approval was revoked; to the public it stays revoked. */
  @Basis("licensing-law:70")
  CLOSE_REVOKED(Transition.from(REVOKED), Transition.by(MARKET_REGULATOR)),
  /** 扩大批准范围: a further category, decided in a case of its own. */
  @Basis({"opinion:4", "body-measures:11"})
  EXTEND(Transition.from(IN_FORCE), Transition.by(MARKET_REGULATOR)),
  /** 延续; by the platform where the law counts silence as consent. */
  @Basis({"licensing-law:50", "body-measures:12"})
  RENEW(Transition.from(IN_FORCE, SUSPENDED_ORDER), Transition.by(MARKET_REGULATOR, SYSTEM)),
  /** 撤销部分类别. */
  @Basis({"regulation:61", "licensing-law:69"})
  REVOKE_CATEGORY(Transition.from(IN_FORCE, SUSPENDED_ORDER), Transition.by(MARKET_REGULATOR)),
  /** 变更备案. */
  @Basis("body-measures:11")
  FILE_CHANGE(Transition.from(IN_FORCE, SUSPENDED_ORDER), Transition.by(BODY_ADMINISTRATOR)),
  /** 期满注销: the approval ended and was not renewed. */
  @Basis({"licensing-law:70", "body-measures:12"})
  EXPIRE(Transition.from(IN_FORCE, SUSPENDED_ORDER), CANCELLED, Transition.by(SYSTEM));

  private final Set<BodyStanding> from;
  private final BodyStanding to;
  private final Set<Role> by;
  private final boolean keeps;

  BodyTransition(Set<BodyStanding> from, BodyStanding to, Set<Role> by) {
    this(from, to, by, false);
  }

  /** Leaves the standing as it is. */
  BodyTransition(Set<BodyStanding> from, Set<Role> by) {
    this(from, IN_FORCE, by, true);
  }

  BodyTransition(Set<BodyStanding> from, BodyStanding to, Set<Role> by, boolean keeps) {
    this.from = from;
    this.to = to;
    this.by = by;
    this.keeps = keeps;
  }

  @Override
  public Set<BodyStanding> from() {
    return from;
  }

  @Override
  public BodyStanding to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }

  @Override
  public boolean keepsStatus() {
    return keeps;
  }
}

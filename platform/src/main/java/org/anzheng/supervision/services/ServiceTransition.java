package org.anzheng.supervision.services;

import static org.anzheng.kernel.Role.CYBERSPACE_REGULATOR;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.INDUSTRY_REGULATOR;
import static org.anzheng.kernel.Role.PROVINCIAL_OFFICE;
import static org.anzheng.kernel.Role.PUBLIC_SECURITY_REGULATOR;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;
import static org.anzheng.kernel.Role.SYSTEM;
import static org.anzheng.supervision.services.ServiceStatus.FOLLOWED;
import static org.anzheng.supervision.services.ServiceStatus.FOLLOW_UP_OWED;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;

/** 服务监督状态转换: a department records, the body follows up; the department orders nothing here. */
public enum ServiceTransition implements Transition<ServiceStatus> {
  /** 记录事件或者违法. */
  @Basis("opinion:9")
  RECORD(
      Set.of(),
      FOLLOW_UP_OWED,
      false,
      CYBERSPACE_REGULATOR,
      INDUSTRY_REGULATOR,
      PUBLIC_SECURITY_REGULATOR,
      PROVINCIAL_OFFICE),
  /** 机构跟进并答复. */
  @Basis({"opinion:7", "regulation:26"})
  FOLLOW_UP(Transition.from(FOLLOW_UP_OWED), FOLLOWED, false, SCHEME_MANAGER, DECISION_MAKER),
  /** 逾期未跟进. */
  @Basis("design")
  MISS(Transition.from(FOLLOW_UP_OWED), FOLLOW_UP_OWED, true, SYSTEM);

  private final Set<ServiceStatus> from;
  private final ServiceStatus to;
  private final boolean keeps;
  private final Set<Role> by;

  ServiceTransition(
      Set<ServiceStatus> from, ServiceStatus to, boolean keeps, Role first, Role... others) {
    this.from = from;
    this.to = to;
    this.keeps = keeps;
    this.by = Transition.by(first, others);
  }

  @Override
  public Set<ServiceStatus> from() {
    return from;
  }

  @Override
  public ServiceStatus to() {
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

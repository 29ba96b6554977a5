package org.anzheng.supervision.orders;

import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.INSPECTOR;
import static org.anzheng.kernel.Role.INVESTIGATOR;

import java.util.Optional;
import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.proceedings.ProceedingClock;
import org.anzheng.supervision.proceedings.ProceedingStatus;

/** 责令处理状态: where an order stands and whose turn it is. */
public enum OrderStatus implements ProceedingStatus {
  /** 待机构处理. */
  ISSUED(
      Optional.of(ProceedingClock.ORDER),
      BODY_HEAD,
      BODY_ADMINISTRATOR,
      DECISION_MAKER,
      CERTIFICATE_OFFICER),
  /** 机构已报告, 待核查. */
  REPORTED(INSPECTOR, INVESTIGATOR),
  /** 逾期未处理. */
  OVERDUE(BODY_HEAD, BODY_ADMINISTRATOR, DECISION_MAKER, CERTIFICATE_OFFICER),
  /** 已处理. */
  FULFILLED,
  /** 已撤回. */
  WITHDRAWN;

  private final Optional<ProceedingClock> clock;
  private final Set<Role> awaiting;

  OrderStatus(Role... awaiting) {
    this(Optional.empty(), awaiting);
  }

  OrderStatus(Optional<ProceedingClock> clock, Role... awaiting) {
    this.clock = clock;
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public boolean closed() {
    return this == FULFILLED || this == WITHDRAWN;
  }

  @Override
  public Optional<ProceedingClock> clock() {
    return clock;
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}

package org.anzheng.supervision.orders;

import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.INSPECTOR;
import static org.anzheng.kernel.Role.INVESTIGATOR;
import static org.anzheng.kernel.Role.PENALTY_DECIDER;
import static org.anzheng.kernel.Role.SYSTEM;
import static org.anzheng.supervision.orders.OrderStatus.FULFILLED;
import static org.anzheng.supervision.orders.OrderStatus.ISSUED;
import static org.anzheng.supervision.orders.OrderStatus.OVERDUE;
import static org.anzheng.supervision.orders.OrderStatus.REPORTED;
import static org.anzheng.supervision.orders.OrderStatus.WITHDRAWN;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.anzheng.supervision.proceedings.ProceedingTransition;

/** 责令处理状态转换: what can happen to an order, by whom. Read top to bottom. */
public enum OrderTransition implements ProceedingTransition<OrderStatus> {
  /** 责令处理. */
  @Basis("regulation:26")
  ISSUE(Set.of(), ISSUED, Served.DECISION, INSPECTOR, INVESTIGATOR, PENALTY_DECIDER, SYSTEM),
  /** 机构报告处理情况. */
  @Basis("regulation:26")
  REPORT(
      Transition.from(ISSUED, OVERDUE),
      REPORTED,
      Served.NO,
      BODY_HEAD,
      BODY_ADMINISTRATOR,
      DECISION_MAKER,
      CERTIFICATE_OFFICER),
  /** 核查通过. */
  @Basis("regulation:53")
  ACCEPT(Transition.from(REPORTED), FULFILLED, Served.NOTICE, INSPECTOR, INVESTIGATOR),
  /** 核查不通过, 退回. */
  @Basis("regulation:53")
  REFUSE(Transition.from(REPORTED), ISSUED, Served.NOTICE, INSPECTOR, INVESTIGATOR),
  /** 机构已处理证书. */
  @Basis("regulation:26")
  FULFIL(Transition.from(ISSUED, REPORTED, OVERDUE), FULFILLED, Served.NOTICE, SYSTEM),
  /** 逾期未处理. */
  @Basis("regulation:59")
  MISS(Transition.from(ISSUED), OVERDUE, Served.NOTICE, SYSTEM),
  /** 撤回责令. */
  @Basis("design")
  WITHDRAW(
      Transition.from(ISSUED, REPORTED, OVERDUE),
      WITHDRAWN,
      Served.NOTICE,
      INSPECTOR,
      INVESTIGATOR,
      PENALTY_DECIDER);

  private enum Served {
    NO,
    NOTICE,
    DECISION
  }

  private final Set<OrderStatus> from;
  private final OrderStatus to;
  private final Served served;
  private final Set<Role> by;

  OrderTransition(Set<OrderStatus> from, OrderStatus to, Served served, Role... by) {
    this.from = Set.copyOf(from);
    this.to = to;
    this.served = served;
    this.by = Set.of(by);
  }

  @Override
  public Set<OrderStatus> from() {
    return from;
  }

  @Override
  public OrderStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }

  @Override
  public boolean isServed() {
    return served != Served.NO;
  }

  @Override
  public boolean isAppealable() {
    return served == Served.DECISION;
  }
}

package org.anzheng.supervision.proceedings;

import java.util.Optional;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.ParameterKey;

/** 监管事项期限: the clocks of inspections, penalty cases and orders. */
public enum ProceedingClock {
  /** 被检查方陈述期限. */
  INSPECTION_STATEMENT(
      "inspection.statement", "regulation:53", Optional.of(ParameterKey.INSPECTION_STATEMENT)),
  /** 整改期限, as the order to correct states it. */
  RECTIFICATION("inspection.rectification", "penalty-law:28", Optional.empty()),
  /** 整改核查期限. */
  INSPECTION_ACCEPTANCE(
      "inspection.acceptance", "design", Optional.of(ParameterKey.INSPECTION_ACCEPTANCE)),
  /** 立案核查期限. */
  PENALTY_VERIFICATION(
      "penalty.verification",
      "penalty-procedure:18",
      Optional.of(ParameterKey.PENALTY_VERIFICATION)),
  /** 处罚决定期限. */
  PENALTY_DECISION(
      "penalty.decision", "penalty-law:60", Optional.of(ParameterKey.PENALTY_DECISION)),
  /** 延长后的处罚决定期限. */
  PENALTY_DECISION_EXTENDED(
      "penalty.decision-extended",
      "penalty-procedure:64",
      Optional.of(ParameterKey.PENALTY_EXTENSION)),
  /** 陈述申辩与申请听证期限. */
  PENALTY_STATEMENT(
      "penalty.statement", "penalty-law:64", Optional.of(ParameterKey.HEARING_REQUEST)),
  /** 处罚决定送达期限. */
  PENALTY_SERVICE("penalty.service", "penalty-law:61", Optional.of(ParameterKey.PENALTY_SERVICE)),
  /** 处罚决定公示期限: whoever decides publishes, also what was changed, whatever the status. */
  PENALTY_PUBLICATION(
      "penalty.publication",
      "penalty-publicity",
      Optional.of(ParameterKey.PENALTY_PUBLICATION),
      Optional.of(Role.PENALTY_DECIDER)),
  /** 撤回处罚公示期限: whoever decides withdraws, whatever the status of the case. */
  PENALTY_WITHDRAWAL(
      "penalty.withdrawal",
      "penalty-law:48",
      Optional.of(ParameterKey.PENALTY_WITHDRAWAL),
      Optional.of(Role.PENALTY_DECIDER)),
  /** 处罚决定履行期限. */
  PENALTY_EXECUTION(
      "penalty.execution", "penalty-law:67", Optional.of(ParameterKey.PENALTY_EXECUTION)),
  /** 责令处理期限, as the order states it. */
  ORDER("order.fulfilment", "regulation:26", Optional.empty());

  private final String kind;
  private final String basis;
  private final Optional<ParameterKey> parameter;
  private final Optional<Role> duty;

  ProceedingClock(String kind, String basis, Optional<ParameterKey> parameter) {
    this(kind, basis, parameter, Optional.empty());
  }

  ProceedingClock(
      String kind, String basis, Optional<ParameterKey> parameter, Optional<Role> duty) {
    this.kind = kind;
    this.basis = basis;
    this.parameter = parameter;
    this.duty = duty;
  }

  /** The kind of the deadline. */
  public String kind() {
    return kind;
  }

  /** The clause that sets it. */
  public String basis() {
    return basis;
  }

  /** Whose turn it is; empty where the status of the proceeding says it. */
  Optional<Role> duty() {
    return duty;
  }

  /** How long it runs; empty where somebody states its day. */
  public Optional<ParameterKey> parameter() {
    return parameter;
  }
}

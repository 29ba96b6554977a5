package org.anzheng.bodies.approval;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** 审批期限: the legal clocks of a case. */
@NamedInterface("approval")
public enum ApprovalClock {
  /** 审查受理期限. */
  COMPLETENESS("approval.completeness", "licensing-law:32"),
  /** 决定期限. */
  DECISION("approval.decision", "samr-2022-28:1"),
  /** 法定最长期限. */
  CEILING("approval.decision-ceiling", "regulation:11"),
  /** 专家评审期限. */
  EXPERT_REVIEW("approval.expert-review", "body-measures:9");

  private final String kind;
  private final String basis;

  ApprovalClock(String kind, String basis) {
    this.kind = kind;
    this.basis = basis;
  }

  /** The kind of the deadline. */
  public String kind() {
    return kind;
  }

  /** The clause that sets it. */
  public String basis() {
    return basis;
  }

  static Optional<ApprovalClock> of(String kind) {
    return Arrays.stream(values()).filter(clock -> clock.kind.equals(kind)).findFirst();
  }
}

package org.anzheng.bodies.approval;

import java.util.List;
import java.util.Set;
import org.anzheng.bodies.ApprovalCondition;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 申请事项: what an organisation applies for. */
@NamedInterface("approval")
public enum ApprovalKind {
  /** 首次批准. */
  @Basis({"opinion:4", "regulation:10"})
  INITIAL(Set.of(ApprovalCondition.values())),
  /** 扩大批准范围: a new case for the further categories. */
  @Basis("body-measures:11")
  EXTENSION(Set.of(ApprovalCondition.FULL_TIME_STAFF)),
  /** 延续. */
  @Basis({"licensing-law:50", "body-measures:12"})
  RENEWAL(Set.of(ApprovalCondition.values()));

  private final Set<ApprovalCondition> conditions;

  ApprovalKind(Set<ApprovalCondition> conditions) {
    this.conditions = conditions;
  }

  /** The legal conditions that this kind of application has to prove, in the law's order. */
  public List<ApprovalCondition> conditions() {
    return conditions.stream().sorted().toList();
  }
}

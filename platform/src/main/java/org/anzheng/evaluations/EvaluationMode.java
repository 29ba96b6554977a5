package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/**
 * 审核方式: how much of an evaluation a case orders; the lifecycle is the same, some of it is skipped.
 */
@NamedInterface("reads")
public enum EvaluationMode {
  /** 文件审查与现场审核. */
  FULL,
  /** 特殊审核: on the site, at short notice or without; the client neither delays team nor plan. */
  SHORT_NOTICE,
  /** 文件审查: nobody goes to the site. */
  DOCUMENTS;

  /** Whether the team goes to the site. */
  public boolean onSite() {
    return this != DOCUMENTS;
  }

  /** Whether the client is heard about team and plan before the team comes. */
  public boolean announced() {
    return this != SHORT_NOTICE;
  }

  /** Where a step really leads: what the mode leaves out is passed over. */
  EvaluationStatus reaches(EvaluationStatus next) {
    if (next == EvaluationStatus.DOC_REVIEWED && !onSite()) {
      return EvaluationStatus.READY;
    }
    return next == EvaluationStatus.PLAN_SENT && !announced()
        ? EvaluationStatus.PLAN_CONFIRMED
        : next;
  }
}

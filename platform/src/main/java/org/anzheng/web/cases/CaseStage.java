package org.anzheng.web.cases;

import java.util.Arrays;
import java.util.List;
import org.anzheng.certification.CaseStatus;
import org.anzheng.web.shared.Step;
import org.anzheng.web.shared.View;

/** 办理阶段: the stages a case goes through, as its page shows them. */
public enum CaseStage {
  /** 委托. */
  COMMISSION,
  /** 申请评审. */
  APPLICATION_REVIEW,
  /** 合同. */
  CONTRACT,
  /** 审核. */
  EVALUATION,
  /** 复核. */
  REVIEW,
  /** 决定. */
  DECISION,
  /** 颁证. */
  CERTIFICATE;

  /** The stage of a status; a case that ended otherwise stays where it ended. */
  static CaseStage of(CaseStatus status) {
    return switch (status) {
      case DRAFT, WITHDRAWN, TRANSFER_PENDING -> COMMISSION;
      case SUBMITTED, SUPPLEMENT, DECLINED, CLOSED_LAPSED -> APPLICATION_REVIEW;
      case ACCEPTED, CONTRACT_PROPOSED, CONTRACT_SIGNED -> CONTRACT;
      case CONTRACTED, IN_EVALUATION -> EVALUATION;
      case IN_REVIEW -> REVIEW;
      case IN_DECISION, RECTIFY, RECTIFIED, DECIDED_GRANT, REFUSED, TERMINATED -> DECISION;
      case SIGNED, ISSUED -> CERTIFICATE;
    };
  }

  /** All stages, those before the current one done. */
  static List<Step> steps(CaseStatus status, View view) {
    CaseStage current = of(status);
    return Arrays.stream(values())
        .map(stage -> new Step(view.name(stage), stage.state(current, status)))
        .toList();
  }

  private Step.State state(CaseStage current, CaseStatus status) {
    if (compareTo(current) < 0 || status == CaseStatus.ISSUED) {
      return Step.State.DONE;
    }
    return this == current ? Step.State.CURRENT : Step.State.AHEAD;
  }
}

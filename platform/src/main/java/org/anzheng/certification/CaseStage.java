package org.anzheng.certification;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** 办理阶段: the stages of the lifecycle in order; a case type goes through some of them. */
@NamedInterface("reads")
public enum CaseStage {
  /** 机构启动: the body opens a case on its own certificate. */
  OPENING(CaseStatus.DRAFT),
  /** 委托. */
  COMMISSION(CaseStatus.DRAFT),
  /** 申请评审. */
  APPLICATION_REVIEW(CaseStatus.SUBMITTED),
  /** 合同. */
  CONTRACT(CaseStatus.ACCEPTED),
  /** 审核. */
  EVALUATION(CaseStatus.CONTRACTED),
  /** 复核. */
  REVIEW(CaseStatus.IN_REVIEW),
  /** 决定. */
  DECISION(CaseStatus.IN_DECISION),
  /** 负责人签署. */
  SIGNATURE(CaseStatus.DECIDED_GRANT),
  /** 落实到证书. */
  CERTIFICATE(CaseStatus.SIGNED);

  private final CaseStatus entry;

  CaseStage(CaseStatus entry) {
    this.entry = entry;
  }

  /** The status in which the stage begins. */
  CaseStatus entry() {
    return entry;
  }

  /** The stage that begins in a status; none where a stage goes on or a case ends. */
  static Optional<CaseStage> begunIn(CaseStatus status) {
    return Stream.of(values())
        .filter(stage -> stage.entry == status && status != CaseStatus.DRAFT)
        .findFirst();
  }

  /** The stage of a status; a case that ended otherwise stays where it ended. */
  public static CaseStage of(CaseStatus status) {
    return switch (status) {
      case DRAFT, WITHDRAWN, TRANSFER_PENDING, TRANSFERRED -> COMMISSION;
      case SUBMITTED, SUPPLEMENT, DECLINED, CLOSED_LAPSED -> APPLICATION_REVIEW;
      case ACCEPTED, CONTRACT_PROPOSED, CONTRACT_SIGNED -> CONTRACT;
      case CONTRACTED, IN_EVALUATION -> EVALUATION;
      case IN_REVIEW -> REVIEW;
      case IN_DECISION, RECTIFY, RECTIFIED, REFUSED, TERMINATED -> DECISION;
      case DECIDED_GRANT -> SIGNATURE;
      case SIGNED, ISSUED, KEPT, AMENDED -> CERTIFICATE;
    };
  }
}

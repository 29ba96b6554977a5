package org.anzheng.certification;

import static org.anzheng.certification.CaseStatus.ACCEPTED;
import static org.anzheng.certification.CaseStatus.CLOSED_LAPSED;
import static org.anzheng.certification.CaseStatus.CONTRACTED;
import static org.anzheng.certification.CaseStatus.CONTRACT_PROPOSED;
import static org.anzheng.certification.CaseStatus.CONTRACT_SIGNED;
import static org.anzheng.certification.CaseStatus.DECIDED_GRANT;
import static org.anzheng.certification.CaseStatus.DECLINED;
import static org.anzheng.certification.CaseStatus.DRAFT;
import static org.anzheng.certification.CaseStatus.IN_DECISION;
import static org.anzheng.certification.CaseStatus.IN_EVALUATION;
import static org.anzheng.certification.CaseStatus.IN_REVIEW;
import static org.anzheng.certification.CaseStatus.ISSUED;
import static org.anzheng.certification.CaseStatus.RECTIFIED;
import static org.anzheng.certification.CaseStatus.RECTIFY;
import static org.anzheng.certification.CaseStatus.REFUSED;
import static org.anzheng.certification.CaseStatus.SIGNED;
import static org.anzheng.certification.CaseStatus.SUBMITTED;
import static org.anzheng.certification.CaseStatus.SUPPLEMENT;
import static org.anzheng.certification.CaseStatus.TERMINATED;
import static org.anzheng.certification.CaseStatus.TRANSFER_PENDING;
import static org.anzheng.certification.CaseStatus.WITHDRAWN;
import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;
import static org.anzheng.kernel.Role.CONTRACT_REVIEWER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.REVIEWER;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;
import static org.anzheng.kernel.Role.SYSTEM;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 认证委托状态转换: what can happen in a certification, by whom, on what basis. Read top to bottom. */
@NamedInterface("reads")
public enum CaseTransition implements Transition<CaseStatus> {
  /** 提交委托. */
  @Basis({"opinion:5", "17065:7.2"})
  SUBMIT(Transition.from(DRAFT), SUBMITTED, APPLICANT),
  /** 一次性告知补正. */
  @Basis({"17065:7.3", "licensing-law:32"})
  REQUEST_SUPPLEMENT(Transition.from(SUBMITTED), SUPPLEMENT, CONTRACT_REVIEWER),
  /** 补正. */
  @Basis("17065:7.3")
  SUPPLY(Transition.from(SUPPLEMENT), SUBMITTED, APPLICANT),
  /** 逾期未补正终结. */
  @Basis("design")
  LAPSE(Transition.from(SUPPLEMENT), CLOSED_LAPSED, SYSTEM),
  /** 受理. */
  @Basis({"17065:7.3", "regulation:9", "body-measures:17"})
  ACCEPT(Transition.from(SUBMITTED), ACCEPTED, CONTRACT_REVIEWER),
  /** 不予受理. */
  @Basis({"17065:7.3", "regulation:19"})
  DECLINE(Transition.from(SUBMITTED), DECLINED, CONTRACT_REVIEWER),
  /** 拟定认证合同. */
  @Basis({"17065:4.1", "opinion:6"})
  PROPOSE_CONTRACT(Transition.from(ACCEPTED), CONTRACT_PROPOSED, CONTRACT_REVIEWER),
  /** 委托人签署合同. */
  @Basis("17065:4.1")
  SIGN_CONTRACT(Transition.from(CONTRACT_PROPOSED), CONTRACT_SIGNED, APPLICANT),
  /** 机构负责人签署合同. */
  @Basis("17065:4.1")
  CONCLUDE_CONTRACT(Transition.from(CONTRACT_SIGNED), CONTRACTED, BODY_HEAD),
  /** 启动审核评价. */
  @Basis("17065:7.4")
  OPEN_EVALUATION(Transition.from(CONTRACTED), IN_EVALUATION, SCHEME_MANAGER),
  /** 审核完成, 转入复核. */
  @Basis({"17065:7.5", "regulation:21"})
  BEGIN_REVIEW(Transition.from(IN_EVALUATION), IN_REVIEW, SYSTEM),
  /** 复核退回. */
  @Basis("17065:7.5")
  RETURN(Transition.from(IN_REVIEW), IN_EVALUATION, REVIEWER),
  /** 复核推荐. */
  @Basis("17065:7.5")
  RECOMMEND(Transition.from(IN_REVIEW), IN_DECISION, REVIEWER),
  /** 决定通过. */
  @Basis({"17065:7.6", "regulation:22"})
  GRANT(Transition.from(IN_DECISION), DECIDED_GRANT, DECISION_MAKER),
  /** 限期整改. */
  @Basis("dsc-rules:4.4")
  ORDER_RECTIFICATION(Transition.from(IN_DECISION), RECTIFY, DECISION_MAKER),
  /** 提交整改. */
  @Basis("dsc-rules:4.4")
  REPORT_RECTIFICATION(Transition.from(RECTIFY), RECTIFIED, APPLICANT),
  /** 整改通过, 重新复核. */
  @Basis("dsc-rules:4.4")
  PASS_RECTIFICATION(Transition.from(RECTIFIED), IN_REVIEW, DECISION_MAKER),
  /** 整改未通过, 终止认证. */
  @Basis("dsc-rules:4.4")
  FAIL_RECTIFICATION(Transition.from(RECTIFIED), TERMINATED, DECISION_MAKER),
  /** 逾期未整改, 终止认证. */
  @Basis("dsc-rules:4.4")
  LAPSE_RECTIFICATION(Transition.from(RECTIFY), TERMINATED, SYSTEM),
  /** 不予通过. */
  @Basis({"17065:7.6", "dsc-rules:4.4"})
  REFUSE(Transition.from(IN_DECISION), REFUSED, DECISION_MAKER),
  /** 负责人签署决定. */
  @Basis("regulation:22")
  SIGN(Transition.from(DECIDED_GRANT), SIGNED, BODY_HEAD),
  /** 颁发证书. */
  @Basis({"regulation:23", "17065:7.7"})
  ISSUE(Transition.from(SIGNED), ISSUED, CERTIFICATE_OFFICER),
  /** 撤回委托. */
  @Basis("17065:7.2")
  WITHDRAW(
      Transition.from(
          SUBMITTED,
          SUPPLEMENT,
          ACCEPTED,
          CONTRACT_PROPOSED,
          CONTRACT_SIGNED,
          CONTRACTED,
          IN_EVALUATION,
          IN_REVIEW,
          IN_DECISION,
          RECTIFY,
          RECTIFIED,
          TRANSFER_PENDING),
      WITHDRAWN,
      APPLICANT),
  /** 机构丧失资质, 待转机构. */
  @Basis({"regulation:9", "regulation:61"})
  LOSE_BODY(
      Transition.from(
          SUBMITTED,
          SUPPLEMENT,
          ACCEPTED,
          CONTRACT_PROPOSED,
          CONTRACT_SIGNED,
          CONTRACTED,
          IN_EVALUATION,
          IN_REVIEW,
          IN_DECISION,
          RECTIFY,
          RECTIFIED,
          DECIDED_GRANT,
          SIGNED),
      TRANSFER_PENDING,
      SYSTEM);

  private final Set<CaseStatus> from;
  private final CaseStatus to;
  private final Role by;

  CaseTransition(Set<CaseStatus> from, CaseStatus to, Role by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  @Override
  public Set<CaseStatus> from() {
    return from;
  }

  @Override
  public CaseStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return Set.of(by);
  }
}

package org.anzheng.certification;

import static org.anzheng.certification.CaseStage.APPLICATION_REVIEW;
import static org.anzheng.certification.CaseStage.CERTIFICATE;
import static org.anzheng.certification.CaseStage.COMMISSION;
import static org.anzheng.certification.CaseStage.CONTRACT;
import static org.anzheng.certification.CaseStage.DECISION;
import static org.anzheng.certification.CaseStage.EVALUATION;
import static org.anzheng.certification.CaseStage.OPENING;
import static org.anzheng.certification.CaseStage.REVIEW;
import static org.anzheng.certification.CaseStage.SIGNATURE;
import static org.anzheng.certification.CaseStatus.ACCEPTED;
import static org.anzheng.certification.CaseStatus.AMENDED;
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
import static org.anzheng.certification.CaseStatus.KEPT;
import static org.anzheng.certification.CaseStatus.RECTIFIED;
import static org.anzheng.certification.CaseStatus.RECTIFY;
import static org.anzheng.certification.CaseStatus.REFUSED;
import static org.anzheng.certification.CaseStatus.SIGNED;
import static org.anzheng.certification.CaseStatus.SUBMITTED;
import static org.anzheng.certification.CaseStatus.SUPPLEMENT;
import static org.anzheng.certification.CaseStatus.TERMINATED;
import static org.anzheng.certification.CaseStatus.TRANSFERRED;
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

import java.util.Optional;
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
  SUBMIT(COMMISSION, Transition.from(DRAFT), SUBMITTED, APPLICANT),
  /** 机构启动: surveillance or a special evaluation of the body's own certificate. */
  @Basis({"17065:7.9", "regulation:26"})
  OPEN(OPENING, Transition.from(DRAFT), CONTRACTED, SCHEME_MANAGER),
  /** 同意移交先前档案: the client lets this body read what was recorded before. */
  @Basis({"17065:4.5", "opinion:5"})
  RELEASE_RECORDS(COMMISSION, Transition.from(SUBMITTED), SUBMITTED, APPLICANT),
  /** 一次性告知补正. */
  @Basis({"17065:7.3", "licensing-law:32"})
  REQUEST_SUPPLEMENT(APPLICATION_REVIEW, Transition.from(SUBMITTED), SUPPLEMENT, CONTRACT_REVIEWER),
  /** 补正. */
  @Basis("17065:7.3")
  SUPPLY(APPLICATION_REVIEW, Transition.from(SUPPLEMENT), SUBMITTED, APPLICANT),
  /** 逾期未补正终结. */
  @Basis("design")
  LAPSE(APPLICATION_REVIEW, Transition.from(SUPPLEMENT), CLOSED_LAPSED, SYSTEM),
  /** 受理. */
  @Basis({"17065:7.3", "regulation:9", "body-measures:17"})
  ACCEPT(APPLICATION_REVIEW, Transition.from(SUBMITTED), ACCEPTED, CONTRACT_REVIEWER),
  /** 不予受理. */
  @Basis({"17065:7.3", "regulation:19"})
  DECLINE(APPLICATION_REVIEW, Transition.from(SUBMITTED), DECLINED, CONTRACT_REVIEWER),
  /** 拟定认证合同. */
  @Basis({"17065:4.1", "opinion:6"})
  PROPOSE_CONTRACT(CONTRACT, Transition.from(ACCEPTED), CONTRACT_PROPOSED, CONTRACT_REVIEWER),
  /** 委托人签署合同. */
  @Basis("17065:4.1")
  SIGN_CONTRACT(CONTRACT, Transition.from(CONTRACT_PROPOSED), CONTRACT_SIGNED, APPLICANT),
  /** 机构负责人签署合同. */
  @Basis("17065:4.1")
  CONCLUDE_CONTRACT(CONTRACT, Transition.from(CONTRACT_SIGNED), CONTRACTED, BODY_HEAD),
  /** 启动审核评价. */
  @Basis("17065:7.4")
  OPEN_EVALUATION(EVALUATION, Transition.from(CONTRACTED), IN_EVALUATION, SCHEME_MANAGER),
  /** 审核完成, 转入复核. */
  @Basis({"17065:7.5", "regulation:21"})
  BEGIN_REVIEW(EVALUATION, Transition.from(IN_EVALUATION), IN_REVIEW, SYSTEM),
  /** 复核退回. */
  @Basis("17065:7.5")
  RETURN(EVALUATION, Transition.from(IN_REVIEW), IN_EVALUATION, REVIEWER),
  /** 复核推荐. */
  @Basis("17065:7.5")
  RECOMMEND(REVIEW, Transition.from(IN_REVIEW), IN_DECISION, REVIEWER),
  /** 决定通过. */
  @Basis({"17065:7.6", "regulation:22"})
  GRANT(DECISION, Transition.from(IN_DECISION), DECIDED_GRANT, DECISION_MAKER),
  /** 限期整改. */
  @Basis("dsc-rules:4.4")
  ORDER_RECTIFICATION(DECISION, Transition.from(IN_DECISION), RECTIFY, DECISION_MAKER),
  /** 提交整改. */
  @Basis("dsc-rules:4.4")
  REPORT_RECTIFICATION(DECISION, Transition.from(RECTIFY), RECTIFIED, APPLICANT),
  /** 整改通过, 重新复核. */
  @Basis("dsc-rules:4.4")
  PASS_RECTIFICATION(DECISION, Transition.from(RECTIFIED), IN_REVIEW, DECISION_MAKER),
  /** 整改未通过, 终止认证. */
  @Basis("dsc-rules:4.4")
  FAIL_RECTIFICATION(DECISION, Transition.from(RECTIFIED), TERMINATED, DECISION_MAKER),
  /** 逾期未整改, 终止认证. */
  @Basis("dsc-rules:4.4")
  LAPSE_RECTIFICATION(DECISION, Transition.from(RECTIFY), TERMINATED, SYSTEM),
  /** 不予通过. */
  @Basis({"17065:7.6", "dsc-rules:4.4"})
  REFUSE(DECISION, Transition.from(IN_DECISION), REFUSED, DECISION_MAKER),
  /** 负责人签署决定. */
  @Basis("regulation:22")
  SIGN(SIGNATURE, Transition.from(DECIDED_GRANT), SIGNED, BODY_HEAD),
  /** 颁发证书. */
  @Basis({"regulation:23", "17065:7.7"})
  ISSUE(CERTIFICATE, Transition.from(SIGNED), ISSUED, CERTIFICATE_OFFICER),
  /** 落实保持决定. */
  @Basis("17065:7.9")
  KEEP(CERTIFICATE, Transition.from(SIGNED), KEPT, CERTIFICATE_OFFICER),
  /** 落实变更决定, 换发新版. */
  @Basis({"17065:7.10", "regulation:23"})
  AMEND(CERTIFICATE, Transition.from(SIGNED), AMENDED, CERTIFICATE_OFFICER),
  /** 撤回委托. */
  @Basis("17065:7.2")
  WITHDRAW(
      COMMISSION,
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
      COMMISSION,
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
      SYSTEM),
  /** 转至其他机构: the client chooses another body; the case goes on there. */
  @Basis({"regulation:9", "17065:7.3"})
  MOVE(COMMISSION, Transition.from(TRANSFER_PENDING), TRANSFERRED, APPLICANT),
  /** 案件终结: the certificate has ended, or the body can no longer act on it. */
  @Basis("design")
  CLOSE(
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
          SIGNED,
          TRANSFER_PENDING),
      TERMINATED,
      SYSTEM);

  private final Optional<CaseStage> stage;
  private final Set<CaseStatus> from;
  private final CaseStatus to;
  private final Role by;

  CaseTransition(CaseStage stage, Set<CaseStatus> from, CaseStatus to, Role by) {
    this(Optional.of(stage), from, to, by);
  }

  /** One that can happen in any stage. */
  CaseTransition(Set<CaseStatus> from, CaseStatus to, Role by) {
    this(Optional.empty(), from, to, by);
  }

  CaseTransition(Optional<CaseStage> stage, Set<CaseStatus> from, CaseStatus to, Role by) {
    this.stage = stage;
    this.from = from;
    this.to = to;
    this.by = by;
  }

  /** The stage a case type must have for it; empty when every type has it. */
  public Optional<CaseStage> stage() {
    return stage;
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

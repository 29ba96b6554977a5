package org.anzheng.certification;

import static org.anzheng.certificates.CertificateStatus.SUSPENDED;
import static org.anzheng.certificates.CertificateStatus.VALID;
import static org.anzheng.certification.CaseOutcome.CONTINUATION;
import static org.anzheng.certification.CaseOutcome.NEW_CERTIFICATE;
import static org.anzheng.certification.CaseOutcome.NEW_VERSION;
import static org.anzheng.certification.CommissionSection.CAPABILITY;
import static org.anzheng.certification.CommissionSection.CLIENT;
import static org.anzheng.certification.CommissionSection.DECLARATIONS;
import static org.anzheng.certification.CommissionSection.SELF_ASSESSMENT;
import static org.anzheng.certification.CommissionSection.SERVICE;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.evaluations.EvaluationMode;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/**
 * 案件类型: what kind of case. A type is data over the one lifecycle of {@link CaseTransition}: which
 * stages it goes through, how its evaluation is done, what it does to the certificate, which
 * statuses of the certificate allow it, and what the client may declare otherwise than before.
 */
@NamedInterface("reads")
public enum CaseType {
  /** 初次认证. */
  @Basis("17065:7.2")
  INITIAL(
      "01",
      without(CaseStage.OPENING),
      EvaluationMode.FULL,
      NEW_CERTIFICATE,
      Set.of(),
      EnumSet.allOf(CommissionSection.class)),
  /** 监督: the body opens it on its own certificate. */
  @Basis({"17065:7.9", "opinion:7"})
  SURVEILLANCE(
      "03", openedByBody(), EvaluationMode.FULL, CONTINUATION, Set.of(VALID, SUSPENDED), Set.of()),
  /** 再认证. */
  @Basis("dsc-rules:5")
  RECERTIFICATION(
      "02",
      without(CaseStage.OPENING),
      EvaluationMode.FULL,
      NEW_CERTIFICATE,
      Set.of(VALID),
      EnumSet.allOf(CommissionSection.class)),
  /** 扩大范围. */
  @Basis("17065:7.10")
  SCOPE_EXTENSION(
      "05",
      without(CaseStage.OPENING),
      EvaluationMode.FULL,
      NEW_VERSION,
      Set.of(VALID),
      Set.of(SERVICE, CAPABILITY, DECLARATIONS)),
  /** 缩小范围: nobody has to go to the site. */
  @Basis({"17065:7.10", "17065:7.11"})
  SCOPE_REDUCTION(
      "05",
      without(CaseStage.OPENING, CaseStage.CONTRACT),
      EvaluationMode.DOCUMENTS,
      NEW_VERSION,
      Set.of(VALID, SUSPENDED),
      Set.of(SERVICE, DECLARATIONS)),
  /** 级别升降: up needs the site, down only documents. */
  @Basis("17065:7.10")
  LEVEL_CHANGE(
      "05",
      without(CaseStage.OPENING),
      EvaluationMode.FULL,
      NEW_VERSION,
      Set.of(VALID),
      Set.of(SERVICE, SELF_ASSESSMENT, CAPABILITY, DECLARATIONS)),
  /** 变更名称、地址等: on documents, which the contract reviewer and the reviewer read. */
  @Basis("17065:7.10")
  CHANGE(
      "05",
      without(CaseStage.OPENING, CaseStage.CONTRACT, CaseStage.EVALUATION),
      EvaluationMode.DOCUMENTS,
      NEW_VERSION,
      Set.of(VALID, SUSPENDED),
      Set.of(CLIENT, SERVICE, DECLARATIONS)),
  /** 特殊审核: at short notice or without. */
  @Basis({"17065:7.9", "regulation:26"})
  SPECIAL(
      "04",
      openedByBody(),
      EvaluationMode.SHORT_NOTICE,
      CONTINUATION,
      Set.of(VALID, SUSPENDED),
      Set.of()),
  /** 转机构: another body reads the file and takes the certificate over. */
  @Basis({"17065:7.3", "regulation:9"})
  TRANSFER(
      "05",
      without(CaseStage.OPENING, CaseStage.EVALUATION),
      EvaluationMode.DOCUMENTS,
      NEW_CERTIFICATE,
      Set.of(VALID),
      Set.of(SERVICE, DECLARATIONS));

  private static final Set<CaseTransition> MOVING =
      EnumSet.of(CaseTransition.LOSE_BODY, CaseTransition.MOVE);

  private final String activityCode;
  private final Set<CaseStage> stages;
  private final EvaluationMode evaluation;
  private final CaseOutcome outcome;
  private final Set<CertificateStatus> allowedWhile;
  private final Set<CommissionSection> asks;

  CaseType(
      String activityCode,
      Set<CaseStage> stages,
      EvaluationMode evaluation,
      CaseOutcome outcome,
      Set<CertificateStatus> allowedWhile,
      Set<CommissionSection> asks) {
    this.activityCode = activityCode;
    this.stages = stages;
    this.evaluation = evaluation;
    this.outcome = outcome;
    this.allowedWhile = allowedWhile;
    this.asks = asks;
  }

  /** 审核活动代码 of national reporting: 01 初审, 02 再认证, 03 监督, 04 特殊, 05 变更. */
  public String activityCode() {
    return activityCode;
  }

  /** The stages a case of this type goes through, in order. */
  public Set<CaseStage> stages() {
    return EnumSet.copyOf(stages);
  }

  /** Whether a case of this type goes through a stage. */
  public boolean has(CaseStage stage) {
    return stages.contains(stage);
  }

  /** How its evaluation is done, where it has one. */
  public EvaluationMode evaluation() {
    return evaluation;
  }

  /** What its decision does to the certificate. */
  public CaseOutcome outcome() {
    return outcome;
  }

  /** Whether the client commissions it; else the body opens it. */
  public boolean isCommissioned() {
    return has(CaseStage.COMMISSION);
  }

  /** Whether it is about a certificate that exists. */
  public boolean isAboutCertificate() {
    return !allowedWhile.isEmpty();
  }

  /** Whether the certificate's status allows it. */
  public boolean isAllowedWhile(CertificateStatus status) {
    return allowedWhile.contains(status);
  }

  /** Whether the client may declare this part otherwise than before. */
  public boolean asks(CommissionSection section) {
    return asks.contains(section);
  }

  /** Whether an open case can go on at another body when its own lost the approval. */
  public boolean canMove() {
    return isCommissioned() && outcome == NEW_CERTIFICATE;
  }

  /** Whether a transition can ever happen in a case of this type. */
  public boolean allows(CaseTransition transition) {
    if (transition.stage().filter(CaseStage.CERTIFICATE::equals).isPresent()) {
      return transition == outcome.act();
    }
    return MOVING.contains(transition)
        ? canMove()
        : transition.stage().filter(stage -> !stages.contains(stage)).isEmpty();
  }

  /** Where a transition really leads: a stage the type does not have is passed over. */
  CaseStatus reaches(CaseStatus next) {
    return CaseStage.begunIn(next)
        .map(begun ->
            stages.stream().filter(stage -> stage.compareTo(begun) >= 0).findFirst().orElseThrow())
        .map(CaseStage::entry)
        .orElse(next);
  }

  private static Set<CaseStage> without(CaseStage... skipped) {
    EnumSet<CaseStage> stages = EnumSet.allOf(CaseStage.class);
    Stream.of(skipped).forEach(stages::remove);
    return stages;
  }

  private static Set<CaseStage> openedByBody() {
    return without(CaseStage.COMMISSION, CaseStage.APPLICATION_REVIEW, CaseStage.CONTRACT);
  }
}

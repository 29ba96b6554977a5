package org.anzheng.scheme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;

/**
 * 参数表: the parameters of the scheme as they hold on one day. The only place where code meets a
 * legal number; each method names one row.
 */
@NamedInterface("reads")
public final class SchemeParameters {

  private final LocalDate day;
  private final Map<ParameterKey, ParameterRow> rows;

  /** The rows that hold on {@code day}, one per key. */
  public SchemeParameters(LocalDate day, List<ParameterRow> rows) {
    this.day = day;
    this.rows = rows.stream().collect(Collectors.toMap(ParameterRow::key, Function.identity()));
  }

  /** Every row with its citation and confidence, in the order of the keys. */
  public List<ParameterRow> describe() {
    return rows.values().stream().sorted((a, b) -> a.key().compareTo(b.key())).toList();
  }

  /** One row; a refusal when the parameter has no value on this day. */
  public ParameterRow row(ParameterKey key) {
    return Optional.ofNullable(rows.get(key))
        .orElseThrow(() -> new Refusal(SchemeRefusal.NO_PARAMETER, key, day));
  }

  /** 受理期限. */
  public Term acceptance() {
    return term(ParameterKey.ACCEPTANCE);
  }

  /** 补正期限: how long the applicant has to supplement. */
  public Term supplement() {
    return term(ParameterKey.SUPPLEMENT);
  }

  /** 委托人核查有效期: how old a client verification may be at the decision. */
  public Term clientVerificationAge() {
    return term(ParameterKey.CLIENT_VERIFICATION_AGE);
  }

  /** 审核计划提前通知. */
  public Term planNotice() {
    return term(ParameterKey.PLAN_NOTICE);
  }

  /** 审核组异议期限. */
  public Term teamObjection() {
    return term(ParameterKey.TEAM_OBJECTION);
  }

  /** 审核策划参数: man-days, samples and rotation. */
  public PlanningParameters planning() {
    return new PlanningParameters(this);
  }

  /** 审核阶段时限. */
  public Term auditStage() {
    return term(ParameterKey.AUDIT_STAGE);
  }

  /** 一般不符合整改期限. */
  public Term nonconformityMinor() {
    return term(ParameterKey.NONCONFORMITY_MINOR);
  }

  /** 严重不符合整改期限. */
  public Term nonconformityMajor() {
    return term(ParameterKey.NONCONFORMITY_MAJOR);
  }

  /** 限期整改期限, when the decision is "not yet conforming". */
  public Term rectification() {
    return term(ParameterKey.RECTIFICATION);
  }

  /** 决定与发证期限. */
  public Term decisionIssue() {
    return term(ParameterKey.DECISION_ISSUE);
  }

  /** 证书有效期. */
  public Period certificateValidity() {
    return period(ParameterKey.CERTIFICATE_VALIDITY);
  }

  /** 再认证窗口: how long before expiry renewal may be commissioned. */
  public Period renewalWindow() {
    return period(ParameterKey.RENEWAL_WINDOW);
  }

  /** 暂停时限: from the confirmed nonconformity to the suspension. */
  public Term suspendAfterConfirm() {
    return term(ParameterKey.SUSPEND_AFTER_CONFIRM);
  }

  /** 一般暂停期. */
  public Period suspensionDefault() {
    return period(ParameterKey.SUSPENSION_DEFAULT);
  }

  /** 最长暂停期. */
  public Period suspensionMaximum() {
    return period(ParameterKey.SUSPENSION_MAXIMUM);
  }

  /** 撤销时限: from the verified ground to the revocation. */
  public Term revokeAfterVerify() {
    return term(ParameterKey.REVOKE_AFTER_VERIFY);
  }

  /** 撤销后再次委托限制. */
  public Period reapplyBanHolder() {
    return period(ParameterKey.REAPPLY_BAN_HOLDER);
  }

  /** 咨询任职回避期 of SOD-3. */
  public Period consultConflict() {
    return period(ParameterKey.CONSULT_CONFLICT);
  }

  /** 批准书有效期. */
  public Period approvalValidity() {
    return period(ParameterKey.APPROVAL_VALIDITY);
  }

  /** 停业整顿期. */
  public Period bodySuspensionOrder() {
    return period(ParameterKey.BODY_SUSPENSION_ORDER);
  }

  /** 人员禁入期 after a revocation of the qualification. */
  public Period personBar() {
    return period(ParameterKey.PERSON_BAR);
  }

  /** 停止执业最短期限. */
  public Period practiceSuspensionMinimum() {
    return period(ParameterKey.PRACTICE_SUSPENSION_MINIMUM);
  }

  /** 停止执业最长期限. */
  public Period practiceSuspensionMaximum() {
    return period(ParameterKey.PRACTICE_SUSPENSION_MAXIMUM);
  }

  /** 审查受理期限: for telling all gaps at once; silence counts as acceptance. */
  public Term approvalCompleteness() {
    return term(ParameterKey.APPROVAL_COMPLETENESS);
  }

  /** 批准决定期限. */
  public Term approvalDecision() {
    return term(ParameterKey.APPROVAL_DECISION);
  }

  /** 批准决定法定最长期限. */
  public Term approvalDecisionCeiling() {
    return term(ParameterKey.APPROVAL_DECISION_CEILING);
  }

  /** 专家评审期限, which does not count in the limit of the decision. */
  public Term approvalExpertReview() {
    return term(ParameterKey.APPROVAL_EXPERT_REVIEW);
  }

  /** 延续申请提前期. */
  public Period approvalRenewalLead() {
    return period(ParameterKey.APPROVAL_RENEWAL_LEAD);
  }

  /** 规则备案期限: for implementing details and self-made rules, from the day of release. */
  public Term selfRuleFiling() {
    return term(ParameterKey.SELF_RULE_FILING);
  }

  /** 变更备案期限. */
  public Term bodyChangeFiling() {
    return term(ParameterKey.BODY_CHANGE_FILING);
  }

  /** 虚假申请的再次申请限制期. */
  public Period reapplyBanBodyFalse() {
    return period(ParameterKey.REAPPLY_BAN_BODY_FALSE);
  }

  /** 不正当手段取得批准的再次申请限制期. */
  public Period reapplyBanBodyFraud() {
    return period(ParameterKey.REAPPLY_BAN_BODY_FRAUD);
  }

  /** 注册资本下限, in yuan. */
  public long bodyCapital() {
    return row(ParameterKey.BODY_CAPITAL).value();
  }

  /** 专职认证人员人数 a body must keep. */
  public long bodyFullTimeStaff() {
    return row(ParameterKey.BODY_FULL_TIME_STAFF).value();
  }

  /** 记录保存期 after the end of a certificate. */
  public Period recordRetention() {
    return period(ParameterKey.RECORD_RETENTION);
  }

  /** 意见答复期限: how long a department has to answer. */
  public Term opinionReply() {
    return term(ParameterKey.OPINION_REPLY);
  }

  private Term term(ParameterKey key) {
    return row(key).term();
  }

  private Period period(ParameterKey key) {
    return term(key).period();
  }
}

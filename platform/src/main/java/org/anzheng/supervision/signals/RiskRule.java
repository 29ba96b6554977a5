package org.anzheng.supervision.signals;

import java.util.List;
import org.anzheng.scheme.ParameterKey;

/**
 * 风险规则: what is noticed by itself. Name, description and what was seen are sentences in the message
 * files; the numbers stand in the parameter register; the weight counts in the score.
 */
public enum RiskRule {
  /** 委托当日颁证. */
  SAME_DAY_CERTIFICATE(RiskWeight.HIGH, ParameterKey.SIGNAL_FASTEST_CASE),
  /** 现场时间不足. */
  SHORT_SITE_TIME(RiskWeight.HIGH, ParameterKey.SIGNAL_SITE_SHARE),
  /** 同一人员同日两处. */
  AUDITOR_TWICE(RiskWeight.HIGH),
  /** 审核人员其后作决定. */
  EVALUATOR_DECIDES(RiskWeight.MEDIUM, ParameterKey.SIGNAL_EVALUATOR_PAUSE),
  /** 咨询未满二十四个月. */
  RECENT_CONSULTANT(RiskWeight.HIGH, ParameterKey.CONSULT_CONFLICT),
  /** 不同客户提交相同文件. */
  SAME_FILES(RiskWeight.MEDIUM, ParameterKey.SIGNAL_SAME_FILES),
  /** 多次审核无不符合. */
  NO_NONCONFORMITY(RiskWeight.MEDIUM, ParameterKey.SIGNAL_CASES_WITHOUT_FINDING),
  /** 审查发现雷同. */
  COPIED_FINDINGS(RiskWeight.MEDIUM, ParameterKey.SIGNAL_COPIED_FINDINGS),
  /** 逾期暂停或者撤销. */
  LATE_SUSPENSION(RiskWeight.MEDIUM, ParameterKey.SUSPEND_AFTER_CONFIRM),
  /** 逾期仍未暂停或者撤销. */
  NO_SUSPENSION(
      RiskWeight.HIGH,
      ParameterKey.SUSPEND_AFTER_CONFIRM,
      ParameterKey.SURVEILLANCE_GRACE,
      ParameterKey.NATIONAL_REPORT_DUE),
  /** 逾期未监督. */
  OVERDUE_SURVEILLANCE(
      RiskWeight.MEDIUM, ParameterKey.SURVEILLANCE_GRACE, ParameterKey.NATIONAL_REPORT_DUE),
  /** 逾期备案. */
  LATE_REPORT(RiskWeight.LOW, ParameterKey.SELF_RULE_FILING),
  /** 逾期月报. */
  LATE_MONTHLY_REPORT(RiskWeight.LOW, ParameterKey.NATIONAL_REPORT_DUE),
  /** 未报月报. */
  NO_MONTHLY_REPORT(RiskWeight.MEDIUM, ParameterKey.NATIONAL_REPORT_DUE),
  /** 频繁更正报送. */
  CORRECTED_REPORTS(RiskWeight.LOW, ParameterKey.SIGNAL_CORRECTED_ROWS),
  /** 他处未通过后获证. */
  REFUSED_ELSEWHERE(RiskWeight.MEDIUM, ParameterKey.SIGNAL_REFUSED_BEFORE),
  /** 价格明显偏低. */
  PRICE_FAR_BELOW(RiskWeight.LOW, ParameterKey.SIGNAL_PRICE_SHARE),
  /** 合同价格明显偏低. */
  CONTRACT_FAR_BELOW(RiskWeight.MEDIUM, ParameterKey.SIGNAL_PRICE_SHARE),
  /** 事件未跟进. */
  INCIDENT_NOT_FOLLOWED(RiskWeight.MEDIUM, ParameterKey.INCIDENT_ASSESSMENT),
  /** 投诉集中. */
  COMPLAINT_CLUSTER(
      RiskWeight.MEDIUM, ParameterKey.SIGNAL_COMPLAINTS, ParameterKey.SIGNAL_COMPLAINT_WINDOW),
  /** 事后勘误. */
  LATE_CORRECTION(RiskWeight.LOW, ParameterKey.SIGNAL_CORRECTION_AFTER),
  /** 部门记录的服务事件或者违法. */
  SERVICE_VIOLATION(RiskWeight.HIGH, ParameterKey.SERVICE_FOLLOW_UP);

  private final RiskWeight weight;
  private final List<ParameterKey> parameters;

  RiskRule(RiskWeight weight, ParameterKey... parameters) {
    this.weight = weight;
    this.parameters = List.of(parameters);
  }

  /** How much a signal of this rule counts. */
  public RiskWeight weight() {
    return weight;
  }

  /** The numbers it goes by. */
  public List<ParameterKey> parameters() {
    return parameters;
  }
}

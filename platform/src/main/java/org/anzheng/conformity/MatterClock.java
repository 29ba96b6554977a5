package org.anzheng.conformity;

import java.util.Optional;
import org.anzheng.scheme.ParameterKey;

/** 持续符合期限: the clocks of matters; at most one runs in each status. */
enum MatterClock {
  /** 变更评估期限. */
  CHANGE_ASSESSMENT("change.assessment", "17065:7.10", ParameterKey.CHANGE_ASSESSMENT),
  /** 变更申报补充期限. */
  CHANGE_SUPPLEMENT("change.supplement", "17065:7.10", ParameterKey.SUPPLEMENT),
  /** 变更委托期限. */
  CHANGE_COMMISSION("change.commission", "certificate-measures:10", ParameterKey.CHANGE_COMMISSION),
  /** 事件答复期限. */
  INCIDENT_ANSWER("incident.answer", "17065:4.1.2", ParameterKey.INCIDENT_ANSWER),
  /** 事件评估期限. */
  INCIDENT_ASSESSMENT("incident.assessment", "17065:7.9", ParameterKey.INCIDENT_ASSESSMENT),
  /** 原因和措施期限. */
  INCIDENT_MEASURES("incident.measures", "17065:4.1.2", ParameterKey.INCIDENT_MEASURES),
  /** 警示后声明期限. */
  DECLARATION_GRACE("declaration.grace", "opinion:7", ParameterKey.DECLARATION_GRACE),
  /** 标志纠正期限. */
  MARK_CORRECTION("mark.correction", "17065:4.1.3", ParameterKey.MARK_CORRECTION),
  /** 决定是否暂停的期限. */
  SUSPENSION("suspension.consideration", "body-measures:21", ParameterKey.SUSPEND_AFTER_CONFIRM);

  private final String kind;
  private final String basis;
  private final ParameterKey parameter;

  MatterClock(String kind, String basis, ParameterKey parameter) {
    this.kind = kind;
    this.basis = basis;
    this.parameter = parameter;
  }

  /** The kind of the deadline. */
  String kind() {
    return kind;
  }

  /** The clause that sets it. */
  String basis() {
    return basis;
  }

  /** How long it runs. */
  ParameterKey parameter() {
    return parameter;
  }

  /** The clock that runs while a matter is in a status. */
  static Optional<MatterClock> in(MatterStatus status) {
    return switch (status) {
      case ChangeNoticeStatus change ->
          switch (change) {
            case SUBMITTED -> Optional.of(CHANGE_ASSESSMENT);
            case RETURNED -> Optional.of(CHANGE_SUPPLEMENT);
            case TO_CHANGE -> Optional.of(CHANGE_COMMISSION);
            case SUSPENSION_CONSIDERED -> Optional.of(SUSPENSION);
            case NOTED, CHANGING, IN_EVALUATION, CLOSED, WITHDRAWN -> Optional.empty();
          };
      case IncidentStatus incident ->
          switch (incident) {
            case ANSWER_ASKED -> Optional.of(INCIDENT_ANSWER);
            case REPORTED, MEASURES_SUPPLIED -> Optional.of(INCIDENT_ASSESSMENT);
            case MEASURES_AWAITED -> Optional.of(INCIDENT_MEASURES);
            case SUSPENSION_CONSIDERED -> Optional.of(SUSPENSION);
            case IN_EVALUATION, CLOSED -> Optional.empty();
          };
      case DeclarationStatus declaration ->
          switch (declaration) {
            case WARNED -> Optional.of(DECLARATION_GRACE);
            case MADE, OVERDUE, ENDED -> Optional.empty();
          };
      case MarkCheckStatus mark ->
          switch (mark) {
            case CORRECTION_ASKED -> Optional.of(MARK_CORRECTION);
            case SUSPENSION_CONSIDERED, REVOCATION_CONSIDERED -> Optional.of(SUSPENSION);
            case PROPER, ANSWERED, CORRECTED, CLOSED -> Optional.empty();
          };
    };
  }
}

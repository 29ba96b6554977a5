package org.anzheng.web.supervision;

import java.util.Set;
import org.anzheng.supervision.cases.CaseFiling;
import org.anzheng.supervision.cases.CaseLead;
import org.anzheng.supervision.cases.DecisionContest;
import org.anzheng.supervision.cases.DecisionService;
import org.anzheng.supervision.cases.HearingCall;
import org.anzheng.supervision.cases.PenaltyDecision;
import org.anzheng.supervision.cases.PenaltyProposal;
import org.anzheng.supervision.cases.PenaltyTransition;
import org.anzheng.supervision.cases.SpotWarning;
import org.anzheng.supervision.inspections.CheckAnswers;
import org.anzheng.supervision.inspections.CorrectionOrder;
import org.anzheng.supervision.inspections.InspectionOrder;
import org.anzheng.supervision.inspections.InspectionRecord;
import org.anzheng.supervision.inspections.InspectionTransition;
import org.anzheng.supervision.inspections.PartyStatement;
import org.anzheng.supervision.orders.OrderTerms;
import org.anzheng.supervision.orders.OrderTransition;
import org.anzheng.supervision.proceedings.ProceedingForm;
import org.anzheng.supervision.proceedings.ProceedingKind;

/** 监管文书种类: which act makes it, and which papers stand in it. */
enum OversightLetter {
  /** 检查通知书. */
  INSPECTION_NOTICE(
      "notice",
      ProceedingKind.INSPECTION,
      InspectionTransition.ANNOUNCE,
      false,
      InspectionOrder.class),
  /** 检查笔录. */
  INSPECTION_RECORD(
      "record",
      ProceedingKind.INSPECTION,
      InspectionTransition.COSIGN,
      false,
      CheckAnswers.class,
      InspectionRecord.class,
      PartyStatement.class),
  /** 责令改正通知书. */
  CORRECTION_NOTICE(
      "correction",
      ProceedingKind.INSPECTION,
      InspectionTransition.ORDER_CORRECTION,
      false,
      CorrectionOrder.class),
  /** 立案审批表. */
  CASE_FILING(
      "filing",
      ProceedingKind.PENALTY_CASE,
      PenaltyTransition.FILE,
      true,
      CaseLead.class,
      CaseFiling.class),
  /** 行政处罚告知书. */
  PENALTY_NOTICE(
      "notification",
      ProceedingKind.PENALTY_CASE,
      PenaltyTransition.NOTIFY,
      false,
      PenaltyProposal.class),
  /** 听证通知书. */
  HEARING_NOTICE(
      "hearing",
      ProceedingKind.PENALTY_CASE,
      PenaltyTransition.CALL_HEARING,
      false,
      HearingCall.class),
  /** 行政处罚决定书. */
  PENALTY_DECISION(
      "decision",
      ProceedingKind.PENALTY_CASE,
      PenaltyTransition.SERVE,
      false,
      PenaltyProposal.class,
      PenaltyDecision.class),
  /** 当场行政处罚决定书. */
  SPOT_DECISION(
      "spot-decision",
      ProceedingKind.PENALTY_CASE,
      PenaltyTransition.WARN_ON_THE_SPOT,
      false,
      SpotWarning.class),
  /** 结案报告. */
  CASE_CLOSING(
      "closing",
      ProceedingKind.PENALTY_CASE,
      PenaltyTransition.CLOSE,
      true,
      PenaltyDecision.class,
      SpotWarning.class,
      DecisionService.class,
      DecisionContest.class),
  /** 责令处理通知书. */
  ORDER_NOTICE("order", ProceedingKind.ORDER, OrderTransition.ISSUE, false, OrderTerms.class);

  private final String path;
  private final ProceedingKind kind;
  private final Enum<?> transition;
  private final boolean internal;
  private final Set<Class<? extends ProceedingForm>> forms;

  @SafeVarargs
  OversightLetter(
      String path,
      ProceedingKind kind,
      Enum<?> transition,
      boolean internal,
      Class<? extends ProceedingForm>... forms) {
    this.path = path;
    this.kind = kind;
    this.transition = transition;
    this.internal = internal;
    this.forms = Set.of(forms);
  }

  String path() {
    return path;
  }

  ProceedingKind kind() {
    return kind;
  }

  Enum<?> transition() {
    return transition;
  }

  /** Whether it stays among officials. */
  boolean isInternal() {
    return internal;
  }

  Set<Class<? extends ProceedingForm>> forms() {
    return forms;
  }
}

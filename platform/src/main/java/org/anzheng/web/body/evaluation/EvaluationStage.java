package org.anzheng.web.body.evaluation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.evaluations.EvaluationGateStep;
import org.anzheng.evaluations.EvaluationStatus;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.web.shared.Step;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;

/** 审核阶段: the stages of an evaluation as the page shows them. */
enum EvaluationStage {
  /** 组建审查组. */
  TEAM,
  /** 文件审查. */
  DOCUMENTS,
  /** 审查计划. */
  PLAN,
  /** 现场审查. */
  SITE,
  /** 整改. */
  CORRECTION,
  /** 审核报告. */
  REPORT,
  /** 已结束. */
  ENDED;

  private static final Set<EvaluationStage> ON_SITE = EnumSet.of(PLAN, SITE, CORRECTION);

  static EvaluationStage of(EvaluationStatus status) {
    return switch (status) {
      case PLANNED, TEAM_SET, TEAM_OBJECTED -> TEAM;
      case DOC_REVIEWED, PLAN_SENT -> PLAN;
      case PLAN_CONFIRMED, ON_SITE -> SITE;
      case CORRECTIVE -> CORRECTION;
      case READY -> REPORT;
      case REPORTED, FAILED, STOPPED -> ENDED;
    };
  }

  /** The steps that the way of this evaluation has. */
  static List<Step> steps(EvaluationSummary file, View view) {
    EvaluationStage current = of(file.status());
    return Arrays.stream(values())
        .filter(stage -> stage != ENDED)
        .filter(stage -> file.order().mode().onSite() || !ON_SITE.contains(stage))
        .map(stage -> new Step(view.name(stage), state(stage, current)))
        .toList();
  }

  /** The gate that the evaluation comes to next. */
  static Optional<EvaluationGateStep> gate(EvaluationStatus status) {
    return switch (status) {
      case TEAM_SET -> Optional.of(EvaluationGateStep.DOCUMENT_REVIEW);
      case PLAN_CONFIRMED -> Optional.of(EvaluationGateStep.SITE_WORK);
      case ON_SITE -> Optional.of(EvaluationGateStep.LEAVE_SITE);
      case CORRECTIVE, READY -> Optional.of(EvaluationGateStep.REPORT);
      case PLANNED, TEAM_OBJECTED, DOC_REVIEWED, PLAN_SENT, REPORTED, FAILED, STOPPED ->
          Optional.empty();
    };
  }

  static Tone tone(EvaluationStatus status) {
    return switch (status) {
      case REPORTED -> Tone.GOOD;
      case FAILED -> Tone.BAD;
      case STOPPED -> Tone.NEUTRAL;
      case TEAM_OBJECTED, CORRECTIVE -> Tone.WARNING;
      case PLANNED, TEAM_SET, DOC_REVIEWED, PLAN_SENT, PLAN_CONFIRMED, ON_SITE, READY ->
          Tone.ACTIVE;
    };
  }

  private static Step.State state(EvaluationStage stage, EvaluationStage current) {
    int order = Integer.compare(stage.ordinal(), current.ordinal());
    return order < 0 ? Step.State.DONE : order == 0 ? Step.State.CURRENT : Step.State.AHEAD;
  }
}

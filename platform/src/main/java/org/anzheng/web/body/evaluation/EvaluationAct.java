package org.anzheng.web.body.evaluation;

import static org.anzheng.evaluations.EvaluationTransition.ACCEPT_TEAM;
import static org.anzheng.evaluations.EvaluationTransition.ACKNOWLEDGE_PLAN;
import static org.anzheng.evaluations.EvaluationTransition.ASSIGN_TEAM;
import static org.anzheng.evaluations.EvaluationTransition.ATTEND;
import static org.anzheng.evaluations.EvaluationTransition.COMPLETE_CORRECTIONS;
import static org.anzheng.evaluations.EvaluationTransition.DECLARE;
import static org.anzheng.evaluations.EvaluationTransition.DISMISS_OBJECTION;
import static org.anzheng.evaluations.EvaluationTransition.DRAW_SAMPLE;
import static org.anzheng.evaluations.EvaluationTransition.DRAW_SITES;
import static org.anzheng.evaluations.EvaluationTransition.HOLD_CLOSING_MEETING;
import static org.anzheng.evaluations.EvaluationTransition.LEAVE_SITE;
import static org.anzheng.evaluations.EvaluationTransition.OPEN_ON_SITE;
import static org.anzheng.evaluations.EvaluationTransition.RECORD_FINDING;
import static org.anzheng.evaluations.EvaluationTransition.REPLACE_TEAM;
import static org.anzheng.evaluations.EvaluationTransition.REVIEW_DOCUMENTS;
import static org.anzheng.evaluations.EvaluationTransition.SEND_PLAN;
import static org.anzheng.evaluations.EvaluationTransition.SIGN_MINUTES;

import java.util.Arrays;
import java.util.Optional;
import org.anzheng.evaluations.EvaluationStatus;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.Meeting;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.evaluations.NonconformityStatus;
import org.anzheng.kernel.Actor;

/** 审核事项: what has to be done in an evaluation, top to bottom, and on which page. */
public enum EvaluationAct {
  /** 指派审查组. */
  TEAM("team", ASSIGN_TEAM),
  /** 更换审查组, when the one assigned does not cover its days. */
  REPLACEMENT("team", REPLACE_TEAM),
  /** 签署声明. */
  DECLARATION("declaration", DECLARE),
  /** 答复异议. */
  OBJECTION("objection", DISMISS_OBJECTION),
  /** 委托人接受审查组: not ours to do. */
  CONSENT("", ACCEPT_TEAM),
  /** 文件审查. */
  DOCUMENTS("document-review", REVIEW_DOCUMENTS),
  /** 抽取到访场所, where not all are visited. */
  SITES("site-draw", DRAW_SITES),
  /** 审查计划. */
  PLAN("plan", SEND_PLAN),
  /** 委托人确认计划: not ours to do. */
  ACKNOWLEDGEMENT("", ACKNOWLEDGE_PLAN),
  /** 首次会议. */
  OPENING("opening", OPEN_ON_SITE),
  /** 手机现场页面: the same acts on a phone, also without a network. */
  SITE("site", ATTEND),
  /** 现场签到. */
  ATTENDANCE("attendance", ATTEND),
  /** 抽取样本. */
  SAMPLE("sample", DRAW_SAMPLE),
  /** 审查发现. */
  FINDINGS("findings", RECORD_FINDING),
  /** 末次会议. */
  CLOSING("closing", HOLD_CLOSING_MEETING),
  /** 委托人签署会议记录: not ours to do. */
  MINUTES("", SIGN_MINUTES),
  /** 离开现场. */
  DEPARTURE("departure", LEAVE_SITE),
  /** 不符合整改. */
  CORRECTIONS("", COMPLETE_CORRECTIONS),
  /** 审核报告. */
  REPORT("report", EvaluationTransition.REPORT);

  private final String path;
  private final EvaluationTransition transition;

  EvaluationAct(String path, EvaluationTransition transition) {
    this.path = path;
    this.transition = transition;
  }

  /** Below the evaluation; empty when the body has no page for it. */
  Optional<String> path() {
    return Optional.of(path).filter(each -> !each.isEmpty());
  }

  EvaluationTransition transition() {
    return transition;
  }

  /** Whether it belongs on the list of this evaluation. */
  boolean concerns(EvaluationSummary file) {
    return switch (this) {
      case OBJECTION -> file.team().objection().isPresent();
      case CORRECTIONS -> !file.nonconformities().isEmpty();
      case SITES -> file.order().sites().areSampled();
      case TEAM,
          REPLACEMENT,
          DECLARATION,
          CONSENT,
          DOCUMENTS,
          PLAN,
          ACKNOWLEDGEMENT,
          OPENING,
          SITE,
          ATTENDANCE,
          SAMPLE,
          FINDINGS,
          CLOSING,
          MINUTES,
          DEPARTURE,
          REPORT ->
          true;
    };
  }

  /** Whether its page is there to be read, also by those who do not act on it. */
  boolean isReadable(EvaluationSummary file, Actor actor) {
    return switch (this) {
      case SITE ->
          OPEN_ON_SITE.from().contains(file.status())
              && file.team().ofAccount(actor.account()).isPresent();
      case ATTENDANCE, FINDINGS -> !file.site().openingMinutes().isBlank();
      case TEAM,
          REPLACEMENT,
          DECLARATION,
          OBJECTION,
          CONSENT,
          DOCUMENTS,
          SITES,
          PLAN,
          ACKNOWLEDGEMENT,
          OPENING,
          SAMPLE,
          CLOSING,
          MINUTES,
          DEPARTURE,
          CORRECTIONS,
          REPORT ->
          false;
    };
  }

  boolean isDone(EvaluationSummary file) {
    boolean left = file.site().leftAt().isPresent();
    return switch (this) {
      case TEAM -> !file.team().members().isEmpty() && file.status() != EvaluationStatus.PLANNED;
      case DECLARATION ->
          !file.team().members().isEmpty()
              && file.team().members().stream().allMatch(m -> m.declaredAt().isPresent());
      case REPLACEMENT -> false;
      case OBJECTION -> file.team().answer().isPresent();
      case CONSENT -> file.team().acceptedAt().isPresent();
      case DOCUMENTS -> file.documentReview().isPresent();
      case SITES -> file.site().siteSample().isPresent();
      case PLAN -> file.site().plan().isPresent();
      case ACKNOWLEDGEMENT -> file.site().acknowledgedAt().isPresent();
      case OPENING -> !file.site().openingMinutes().isBlank();
      case SITE, ATTENDANCE, DEPARTURE -> left;
      case CLOSING -> file.site().meeting(MeetingKind.CLOSING).isPresent();
      case MINUTES ->
          Arrays.stream(MeetingKind.values())
              .allMatch(kind -> file.site().meeting(kind).flatMap(Meeting::signedAt).isPresent());
      case SAMPLE -> file.site().sample().isPresent();
      case FINDINGS -> file.site().findings().size() == file.order().criteria().size();
      case CORRECTIONS ->
          file.nonconformities().stream()
              .allMatch(found -> found.status() == NonconformityStatus.CLOSED);
      case REPORT -> file.status() == EvaluationStatus.REPORTED;
    };
  }
}

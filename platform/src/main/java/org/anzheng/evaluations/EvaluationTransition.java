package org.anzheng.evaluations;

import static org.anzheng.evaluations.EvaluationStatus.CORRECTIVE;
import static org.anzheng.evaluations.EvaluationStatus.DOC_REVIEWED;
import static org.anzheng.evaluations.EvaluationStatus.FAILED;
import static org.anzheng.evaluations.EvaluationStatus.ON_SITE;
import static org.anzheng.evaluations.EvaluationStatus.PLANNED;
import static org.anzheng.evaluations.EvaluationStatus.PLAN_CONFIRMED;
import static org.anzheng.evaluations.EvaluationStatus.PLAN_SENT;
import static org.anzheng.evaluations.EvaluationStatus.READY;
import static org.anzheng.evaluations.EvaluationStatus.REPORTED;
import static org.anzheng.evaluations.EvaluationStatus.STOPPED;
import static org.anzheng.evaluations.EvaluationStatus.TEAM_OBJECTED;
import static org.anzheng.evaluations.EvaluationStatus.TEAM_SET;
import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.AUDITOR;
import static org.anzheng.kernel.Role.LEAD_AUDITOR;
import static org.anzheng.kernel.Role.REVIEWER;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;
import static org.anzheng.kernel.Role.SYSTEM;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 审核评价状态转换: what can happen in an evaluation, by whom, on what basis. Read top to bottom. */
@NamedInterface("reads")
public enum EvaluationTransition implements Transition<EvaluationStatus> {
  /** 启动审核评价. */
  @Basis("17065:7.4")
  OPEN(Set.of(), PLANNED, Set.of(SCHEME_MANAGER)),
  /** 指派审查组; once more while the team is not accepted. */
  @Basis({"17065:7.4", "regulation:38"})
  ASSIGN_TEAM(Set.of(PLANNED, TEAM_SET), TEAM_SET, Set.of(SCHEME_MANAGER)),
  /** 更换审查组: it no longer covers its days; all begins again with the new one. */
  @Basis({"regulation:38", "regulation:62", "17065:7.4"})
  REPLACE_TEAM(
      Set.of(TEAM_SET, DOC_REVIEWED, PLAN_SENT, PLAN_CONFIRMED, ON_SITE),
      TEAM_SET,
      Set.of(SCHEME_MANAGER)),
  /** 签署公正性与保密声明. */
  @Basis({"17065:6.1", "regulation:8"})
  DECLARE(Set.of(TEAM_SET), TEAM_SET, Set.of(LEAD_AUDITOR, AUDITOR)),
  /** 对审查组提出异议. */
  @Basis("17065:4.2")
  OBJECT(Set.of(TEAM_SET), TEAM_OBJECTED, Set.of(APPLICANT)),
  /** 异议成立: another team has to be assigned. */
  @Basis("17065:4.2")
  UPHOLD_OBJECTION(Set.of(TEAM_OBJECTED), PLANNED, Set.of(SCHEME_MANAGER)),
  /** 异议不成立: answered with reasons. */
  @Basis("17065:4.2")
  DISMISS_OBJECTION(Set.of(TEAM_OBJECTED), TEAM_SET, Set.of(SCHEME_MANAGER)),
  /** 接受审查组; by the platform when the time to object has passed. */
  @Basis("17065:4.2")
  ACCEPT_TEAM(Set.of(TEAM_SET), TEAM_SET, Set.of(APPLICANT, SYSTEM)),
  /** 完成文件审查. */
  @Basis({"17065:7.4", "regulation:21"})
  REVIEW_DOCUMENTS(Set.of(TEAM_SET), DOC_REVIEWED, Set.of(LEAD_AUDITOR)),
  /** 抽取到访场所, where not all are visited. */
  @Basis("iaf-md1:sampling")
  DRAW_SITES(Set.of(DOC_REVIEWED), DOC_REVIEWED, Set.of(LEAD_AUDITOR)),
  /** 发出审查计划; again while the client has not acknowledged it. */
  @Basis({"17065:7.4", "body-measures:23"})
  SEND_PLAN(Set.of(DOC_REVIEWED, PLAN_SENT), PLAN_SENT, Set.of(LEAD_AUDITOR)),
  /** 确认审查计划. */
  @Basis("17065:7.4")
  ACKNOWLEDGE_PLAN(Set.of(PLAN_SENT), PLAN_CONFIRMED, Set.of(APPLICANT)),
  /** 召开首次会议, 进入现场. */
  @Basis({"regulation:21", "dsc-rules:4.3"})
  OPEN_ON_SITE(Set.of(PLAN_CONFIRMED), ON_SITE, Set.of(LEAD_AUDITOR)),
  /** 现场签到或签退. */
  @Basis({"regulation:21", "body-measures:18"})
  ATTEND(Set.of(ON_SITE), ON_SITE, Set.of(LEAD_AUDITOR, AUDITOR)),
  /** 抽取在施项目样本. */
  @Basis("ccrc:audit")
  DRAW_SAMPLE(Set.of(ON_SITE), ON_SITE, Set.of(LEAD_AUDITOR)),
  /** 记录审查发现. */
  @Basis({"17065:7.4", "regulation:21"})
  RECORD_FINDING(Set.of(ON_SITE), ON_SITE, Set.of(LEAD_AUDITOR, AUDITOR)),
  /** 召开末次会议; once more until the client has signed its minutes. */
  @Basis("regulation:21")
  HOLD_CLOSING_MEETING(Set.of(ON_SITE), ON_SITE, Set.of(LEAD_AUDITOR)),
  /** 委托人签署会议记录. */
  @Basis({"regulation:21", "17065:7.4"})
  SIGN_MINUTES(Set.of(ON_SITE), ON_SITE, Set.of(APPLICANT)),
  /** 离开现场, 无未关闭的不符合. */
  @Basis("regulation:21")
  LEAVE_SITE(Set.of(ON_SITE), READY, Set.of(LEAD_AUDITOR)),
  /** 离开现场, 尚有不符合待整改. */
  @Basis({"regulation:21", "dsc-rules:4.4"})
  LEAVE_SITE_WITH_NONCONFORMITIES(Set.of(ON_SITE), CORRECTIVE, Set.of(LEAD_AUDITOR)),
  /** 不符合全部关闭. */
  @Basis("17065:7.4")
  COMPLETE_CORRECTIONS(Set.of(CORRECTIVE), READY, Set.of(LEAD_AUDITOR)),
  /** 逾期未整改, 审核未通过. */
  @Basis("dsc-rules:4.4")
  FAIL(Set.of(ON_SITE, CORRECTIVE), FAILED, Set.of(SYSTEM)),
  /** 提交审核报告. */
  @Basis({"17065:7.4", "regulation:22"})
  REPORT(Set.of(READY), REPORTED, Set.of(LEAD_AUDITOR)),
  /** 复核退回, 补充审核报告. */
  @Basis("17065:7.5")
  RETURN(Set.of(REPORTED), READY, Set.of(REVIEWER)),
  /** 终止审核评价: the commission was withdrawn, or the body lost its approval. */
  @Basis("17065:7.4")
  STOP(
      Set.of(
          PLANNED,
          TEAM_SET,
          TEAM_OBJECTED,
          DOC_REVIEWED,
          PLAN_SENT,
          PLAN_CONFIRMED,
          ON_SITE,
          CORRECTIVE,
          READY,
          REPORTED),
      STOPPED,
      Set.of(APPLICANT, SYSTEM));

  private final Set<EvaluationStatus> from;
  private final EvaluationStatus to;
  private final Set<Role> by;

  EvaluationTransition(Set<EvaluationStatus> from, EvaluationStatus to, Set<Role> by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  @Override
  public Set<EvaluationStatus> from() {
    return from;
  }

  @Override
  public EvaluationStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }
}

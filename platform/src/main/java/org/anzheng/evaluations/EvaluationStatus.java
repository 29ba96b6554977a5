package org.anzheng.evaluations;

import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.AUDITOR;
import static org.anzheng.kernel.Role.LEAD_AUDITOR;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 审核评价状态: where an evaluation stands and whose turn it is. */
@NamedInterface("reads")
public enum EvaluationStatus implements Status {
  /** 待组建审查组. */
  PLANNED(SCHEME_MANAGER),
  /** 审查组已指派: members declare, the client accepts or objects, documents are reviewed. */
  TEAM_SET(LEAD_AUDITOR, AUDITOR, APPLICANT),
  /** 委托人对审查组有异议. */
  TEAM_OBJECTED(SCHEME_MANAGER),
  /** 文件审查完成. */
  DOC_REVIEWED(LEAD_AUDITOR),
  /** 审查计划已发出. */
  PLAN_SENT(APPLICANT),
  /** 审查计划已确认. */
  PLAN_CONFIRMED(LEAD_AUDITOR),
  /** 现场审查中. */
  ON_SITE(LEAD_AUDITOR, AUDITOR, APPLICANT),
  /** 不符合整改中. */
  CORRECTIVE(APPLICANT, LEAD_AUDITOR),
  /** 待出具审核报告. */
  READY(LEAD_AUDITOR),
  /** 审核报告已提交: the team can only read from here on. */
  REPORTED,
  /** 审核未通过: a nonconformity was not corrected in time. */
  FAILED,
  /** 审核已终止: the case ended otherwise. */
  STOPPED;

  private final Set<Role> awaiting;

  EvaluationStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}

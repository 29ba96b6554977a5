package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 审核待办: what somebody has to do next in an evaluation. */
@NamedInterface("reads")
public enum EvaluationDuty {
  /** 指派审查组. */
  ASSIGN_TEAM,
  /** 更换审查组: it does not cover its days any more. */
  REPLACE_TEAM,
  /** 答复异议. */
  ANSWER_OBJECTION,
  /** 签署声明. */
  DECLARE,
  /** 确认审查组. */
  ACCEPT_TEAM,
  /** 文件审查. */
  REVIEW_DOCUMENTS,
  /** 发出审查计划. */
  SEND_PLAN,
  /** 确认审查计划. */
  ACKNOWLEDGE_PLAN,
  /** 进入现场. */
  OPEN_ON_SITE,
  /** 现场审查. */
  WORK_ON_SITE,
  /** 签署会议记录. */
  SIGN_MINUTES,
  /** 签署不符合报告. */
  SIGN_NONCONFORMITY,
  /** 提交纠正措施. */
  SUBMIT_ACTION,
  /** 验证整改. */
  VERIFY_ACTION,
  /** 提交审核报告. */
  REPORT
}

package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 完整性关口: a step that opens only when all its records exist. */
@NamedInterface("reads")
public enum EvaluationGateStep {
  /** 文件审查. */
  DOCUMENT_REVIEW,
  /** 进入现场. */
  SITE_WORK,
  /** 离开现场. */
  LEAVE_SITE,
  /** 提交审核报告. */
  REPORT
}

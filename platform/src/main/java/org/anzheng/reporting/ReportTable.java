package org.anzheng.reporting;

import org.springframework.modulith.NamedInterface;

/** 报告表: the tables of national reporting. */
@NamedInterface("reads")
public enum ReportTable {
  /** 审核计划信息表. */
  PLAN,
  /** 审核结果信息表. */
  RESULT,
  /** 证书信息表. */
  CERTIFICATE,
  /** 认证活动信息表. */
  ACTIVITY
}

package org.anzheng.reporting;

/** 报告事项: what a body does beside the acts of lifecycles. */
public enum ReportAct {
  /** 提交年报. */
  SUBMIT_ANNUAL_REPORT
}

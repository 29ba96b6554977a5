package org.anzheng.reporting;

/** 行结果. */
enum RowOutcome {
  /** 已接收. */
  ACCEPTED,
  /** 无变化: accepted before, word by word. */
  UNCHANGED,
  /** 已退回. */
  REFUSED
}

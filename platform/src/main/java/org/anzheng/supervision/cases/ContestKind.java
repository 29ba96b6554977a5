package org.anzheng.supervision.cases;

/** 救济方式. */
public enum ContestKind {
  /** 行政复议. */
  RECONSIDERATION,
  /** 行政诉讼. */
  LAWSUIT
}

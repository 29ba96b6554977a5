package org.anzheng.supervision.cases;

/** 救济结果. */
public enum ContestOutcome {
  /** 审理中. */
  PENDING,
  /** 维持. */
  UPHELD,
  /** 变更. */
  CHANGED,
  /** 撤销. */
  SET_ASIDE
}

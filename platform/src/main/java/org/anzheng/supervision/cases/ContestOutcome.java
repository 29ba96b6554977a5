package org.anzheng.supervision.cases;

import org.anzheng.kernel.Basis;

/** 救济结果. */
public enum ContestOutcome {
  /** 审理中. */
  PENDING,
  /** 维持. */
  UPHELD,
  /** 变更. */
  CHANGED,
  /** 撤销. */
  SET_ASIDE;

  /** Whether what was published of the decision is to be withdrawn. */
  @Basis("penalty-law:48")
  boolean endsPublication() {
    return this == CHANGED || this == SET_ASIDE;
  }
}

package org.anzheng.supervision.cases;

/** 当场签收情况: what the party did when the decision was handed over. */
public enum SpotReceipt {
  /** 当场签收. */
  SIGNED,
  /** 拒绝签收, which the decision notes. */
  REFUSED
}

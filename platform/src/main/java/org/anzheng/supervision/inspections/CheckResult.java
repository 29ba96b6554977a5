package org.anzheng.supervision.inspections;

/** 检查项结论. */
public enum CheckResult {
  /** 符合. */
  CONFORMING,
  /** 不符合. */
  NOT_CONFORMING,
  /** 不适用. */
  NOT_APPLICABLE
}

package org.anzheng.adoption.verification;

/** 核验结论. */
public enum VerdictResult {
  /** 一致: in effect, issued by a body in good standing, and all that was asked fits. */
  CONFIRMED,
  /** 不符: found, but something does not hold. */
  DIFFERS,
  /** 未查到. */
  NOT_FOUND,
  /** 无法核验: the question itself cannot be read. */
  UNREADABLE
}

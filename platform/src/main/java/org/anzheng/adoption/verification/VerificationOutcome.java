package org.anzheng.adoption.verification;

/** 比对结果. */
public enum VerificationOutcome {
  /** 相符. */
  HOLDS,
  /** 与曾用名相符: fits what the holder was called before. */
  HOLDS_FORMERLY,
  /** 不符. */
  FAILS,
  /** 未公开，无法比对: what it would be compared with is not public. */
  NOT_PUBLIC
}

package org.anzheng.adoption.verification;

/** 未核验原因: why there is no certificate to compare with. */
public enum VerificationCause {
  /** 编号格式不符: not a number of this scheme, nor one that a body reported as its own. */
  WRONG_FORM,
  /** 校验字符不符: mistyped or made up. */
  CHECK_CHARACTER,
  /** 无此编号: well formed, never issued. */
  NO_SUCH_NUMBER,
  /**
   * 报送可能滞后: one of the next numbers of this year, or a number of its own of the body named, which
   * may not have reported it yet.
   */
  MAY_LAG,
  /** 未公开: a number of something that is not public, such as a case. */
  NOT_PUBLIC,
  /** 编号不唯一: several bodies reported certificates under this number of their own. */
  AMBIGUOUS,
  /** 当日尚未颁发: issued after the day asked for. */
  NOT_YET_ISSUED,
  /** 日期无法识别. */
  DAY_NOT_UNDERSTOOD,
  /** 日期未到: only today and past days can be asked for. */
  DAY_IN_FUTURE
}

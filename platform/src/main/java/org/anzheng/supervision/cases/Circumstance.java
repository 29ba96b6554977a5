package org.anzheng.supervision.cases;

import org.anzheng.kernel.Basis;

/** 裁量情形: how grave a violation is within the range of the law. */
@Basis({"penalty-law:32", "penalty-law:34"})
public enum Circumstance {
  /** 减轻处罚. */
  MITIGATED,
  /** 从轻处罚. */
  LENIENT,
  /** 一般处罚. */
  ORDINARY,
  /** 从重处罚. */
  SEVERE
}

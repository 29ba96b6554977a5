package org.anzheng.complaints;

import org.springframework.modulith.NamedInterface;

/** 处理结论. */
@NamedInterface("reads")
public enum ComplaintOutcome {
  /** 成立. */
  UPHELD,
  /** 部分成立. */
  PARTLY_UPHELD,
  /** 不成立. */
  NOT_UPHELD
}

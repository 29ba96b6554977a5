package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 自评等级. */
@NamedInterface("reads")
public enum ConformityRating {
  /** 符合. */
  CONFORMING,
  /** 部分符合. */
  PARTIAL,
  /** 不符合. */
  NONCONFORMING,
  /** 不适用. */
  NOT_APPLICABLE
}

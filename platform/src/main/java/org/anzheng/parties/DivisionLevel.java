package org.anzheng.parties;

import org.springframework.modulith.NamedInterface;

/** 行政区划级别. */
@NamedInterface("reads")
public enum DivisionLevel {
  /** 省级. */
  PROVINCE,
  /** 地级. */
  PREFECTURE,
  /** 县级. */
  COUNTY
}

package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 抽样复核结论: what comes of repeating a draw from its record. */
@NamedInterface("reads")
public enum DrawVerdict {
  /** 一致. */
  SAME,
  /** 不一致: list, seed or result are not what they were. */
  DIFFERENT,
  /** 以早期方法抽取: cannot be repeated by the method of today. */
  OTHER_METHOD
}

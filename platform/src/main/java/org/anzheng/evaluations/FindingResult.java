package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 审查发现结论. */
@NamedInterface("reads")
public enum FindingResult {
  /** 符合. */
  CONFORMING,
  /** 观察项: conforms, may become a nonconformity. */
  OBSERVATION,
  /** 不符合. */
  NONCONFORMING
}

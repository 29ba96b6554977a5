package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 不符合等级: decides how long the correction may take. */
@NamedInterface("reads")
public enum NonconformityGrade {
  /** 严重不符合. */
  MAJOR,
  /** 一般不符合. */
  MINOR
}

package org.anzheng.conformity;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 事件等级: the four grades of the national plan. */
@Basis("incident-plan:1.4")
@NamedInterface("reads")
public enum IncidentGrade {
  /** 特别重大. */
  ESPECIALLY_MAJOR,
  /** 重大. */
  MAJOR,
  /** 较大. */
  LARGE,
  /** 一般. */
  GENERAL
}

package org.anzheng.supervision.draws;

import org.springframework.modulith.NamedInterface;

/** 风险等级: how much of a list is drawn. */
@NamedInterface("reads")
public enum RiskTier {
  /** 一般. */
  NORMAL,
  /** 提高, each with its reason. */
  RAISED
}

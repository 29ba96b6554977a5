package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 人选条件: what a person has to meet to be in a team, each for itself. */
@NamedInterface("reads")
public enum FitCriterion {
  /** 账户与职责: can act on the platform in the role. */
  ABILITY,
  /** 执业: in this body, on every day (SOD-4). */
  PRACTICE,
  /** 注册: on every day (SOD-5). */
  REGISTRATION,
  /** 专业能力: in the category, on every day (SOD-5). */
  COMPETENCE,
  /** 回避: no consulting for and no employment at the client lately (SOD-3). */
  INDEPENDENCE,
  /** 时间: not booked for something else on any of the days, here or elsewhere. */
  AVAILABILITY,
  /** 轮换: has not led this client's evaluations too often in a row. */
  ROTATION
}

package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 审查组角色: what a person is in the team. */
@NamedInterface("reads")
public enum TeamRole {
  /** 组长. */
  LEAD,
  /** 组员. */
  MEMBER,
  /** 技术专家: advises, does not judge. */
  EXPERT,
  /** 实习审查员: works under guidance, does not count. */
  TRAINEE
}

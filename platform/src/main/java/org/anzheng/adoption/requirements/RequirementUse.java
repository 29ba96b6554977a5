package org.anzheng.adoption.requirements;

import org.springframework.modulith.NamedInterface;

/** 采信用途: what a certificate is asked for. */
@NamedInterface("requirements")
public enum RequirementUse {
  /** 资格条件. */
  QUALIFICATION,
  /** 评审因素. */
  SCORE,
  /** 合同履约要求. */
  CONTRACT
}

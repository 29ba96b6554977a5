package org.anzheng.bodies;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 应备案的变更: what an approved body has to file with the market regulator. */
@NamedInterface("reads")
@Basis("body-measures:11")
public enum FiledChange {
  /** 名称. */
  NAME,
  /** 住所. */
  ADDRESS,
  /** 法定代表人. */
  LEGAL_REPRESENTATIVE,
  /** 高级管理人员. */
  SENIOR_MANAGEMENT,
  /** 注册资本. */
  REGISTERED_CAPITAL,
  /** 股东. */
  SHAREHOLDERS,
  /** 法人性质. */
  LEGAL_NATURE,
  /** 合并或者分立. */
  MERGER_OR_DIVISION,
  /** 缩小批准认证领域. */
  REDUCED_FIELD
}

package org.anzheng.bodies;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 批准条件: the legal conditions of a certification body, i to v. */
@NamedInterface("reads")
@Basis("regulation:10")
public enum ApprovalCondition {
  /** 取得法人资格. */
  LEGAL_PERSON,
  /** 有固定的场所和必要的设施. */
  PREMISES,
  /** 有符合认证认可要求的管理制度. */
  MANAGEMENT_SYSTEM,
  /** 注册资本. */
  CAPITAL,
  /** 相应领域的专职认证人员. */
  FULL_TIME_STAFF
}

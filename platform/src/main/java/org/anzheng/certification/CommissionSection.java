package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 委托书部分: the parts of the commission form, in the order in which they are filled in. */
@NamedInterface("reads")
public enum CommissionSection {
  /** 委托人信息. */
  CLIENT,
  /** 认证范围. */
  SERVICE,
  /** 自评估. */
  SELF_ASSESSMENT,
  /** 能力证明材料. */
  CAPABILITY,
  /** 咨询关系与声明. */
  DECLARATIONS
}

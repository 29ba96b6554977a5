package org.anzheng.adoption.verification;

/** 核验项目: what is compared. */
public enum VerificationAspect {
  /** 证书状态. */
  STATUS,
  /** 机构资质: standing of the issuer. */
  STANDING,
  /** 服务类别. */
  CATEGORY,
  /** 级别. */
  LEVEL,
  /** 获证组织名称. */
  HOLDER,
  /** 统一社会信用代码. */
  USCC,
  /** 认证机构. */
  BODY
}

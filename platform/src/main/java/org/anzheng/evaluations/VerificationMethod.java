package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 验证方式. */
@NamedInterface("reads")
public enum VerificationMethod {
  /** 书面验证. */
  DOCUMENTS,
  /** 现场验证. */
  ON_SITE
}

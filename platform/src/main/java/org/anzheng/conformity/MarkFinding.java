package org.anzheng.conformity;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 检查结论: whether certificate and mark are used as the rules of the mark allow. */
@Basis({"certificate-measures:10", "regulation:24"})
@NamedInterface("reads")
public enum MarkFinding {
  /** 使用正确. */
  PROPER,
  /** 超出认证范围. */
  BEYOND_SCOPE,
  /** 暂停期间使用. */
  WHILE_SUSPENDED,
  /** 标志被改动. */
  ALTERED,
  /** 证书失效后使用. */
  EXPIRED,
  /** 其他误导. */
  MISLEADING;

  /** Whether something has to be corrected. */
  public boolean isMisuse() {
    return this != PROPER;
  }
}

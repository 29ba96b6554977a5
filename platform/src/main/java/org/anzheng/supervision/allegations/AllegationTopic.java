package org.anzheng.supervision.allegations;

import org.anzheng.kernel.Basis;

/** 举报事项: what somebody reports. */
public enum AllegationTopic {
  /** 虚假认证或者出具虚假结论. */
  FALSE_CERTIFICATION,
  /** 增加、减少、遗漏认证程序. */
  STEPS_OMITTED,
  /** 买卖认证证书. */
  CERTIFICATE_SOLD,
  /** 伪造、冒用认证证书: a certificate that nobody issued, or somebody else's. */
  @Basis("certificate-measures:26")
  FORGED_CERTIFICATE,
  /** 误导使用认证证书或者认证标志: a true one used beyond its scope or after it ended. */
  @Basis({"regulation:24", "certificate-measures:25"})
  CERTIFICATE_MISUSE,
  /** 超出批准范围或者未经批准认证. */
  OUT_OF_SCOPE,
  /** 获证组织的服务违法. */
  SERVICE_VIOLATION,
  /** 其他. */
  OTHER
}

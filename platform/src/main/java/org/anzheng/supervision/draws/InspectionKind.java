package org.anzheng.supervision.draws;

import org.springframework.modulith.NamedInterface;

/** 检查对象类别: what a plan draws from. */
@NamedInterface("reads")
public enum InspectionKind {
  /** 认证机构, by approval number. */
  BODY,
  /** 获证组织, by unified social credit code. */
  HOLDER,
  /** 认证证书, by number. */
  CERTIFICATE
}

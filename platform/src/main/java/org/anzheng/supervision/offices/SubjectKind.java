package org.anzheng.supervision.offices;

import org.anzheng.kernel.Basis;

/** 监管对象类型: what is inspected, ordered about or punished. */
@Basis({"opinion:8", "opinion:9"})
public enum SubjectKind {
  /** 认证机构, by approval number. */
  BODY,
  /** 认证活动, by the number of the case. */
  ACTIVITY,
  /** 认证证书, by number. */
  CERTIFICATE,
  /** 获证组织, by unified social credit code. */
  HOLDER,
  /** 认证人员, by identity. */
  PERSON
}

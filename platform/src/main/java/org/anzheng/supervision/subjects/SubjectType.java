package org.anzheng.supervision.subjects;

/** 监督对象种类: what supervision can be about. */
public enum SubjectType {
  /** 认证机构, by the number of its approval. */
  BODY,
  /** 获证组织或者认证委托人, by its unified social credit code. */
  ORGANISATION,
  /** 认证证书, by its number. */
  CERTIFICATE,
  /** 认证活动, by the number of the case. */
  CASE
}

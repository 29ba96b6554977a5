package org.anzheng.evidence;

/** 调取方: from which side of a case somebody asks for its evidence. */
public enum EvidenceSide {
  /** 认证委托人. */
  CLIENT,
  /** 认证机构. */
  BODY,
  /** 监管部门: supervises the body. */
  AUTHORITY,
  /** 可查阅方: may see the case and is no party to it. */
  READER
}

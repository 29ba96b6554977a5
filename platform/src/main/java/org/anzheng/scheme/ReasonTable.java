package org.anzheng.scheme;

import org.springframework.modulith.NamedInterface;

/** 原因代码表: the national code tables of reasons, and the closed list for declining a commission. */
@NamedInterface("reads")
public enum ReasonTable {
  /** 暂停原因. */
  SUSPEND,
  /** 撤销原因. */
  REVOKE,
  /** 注销原因. */
  CANCEL,
  /** 变更类型. */
  CHANGE,
  /** 换证原因. */
  REISSUE,
  /** 不予受理理由: closed, so that "no consulting, no training" can never be one. */
  DECLINE
}

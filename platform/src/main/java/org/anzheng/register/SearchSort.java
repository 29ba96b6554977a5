package org.anzheng.register;

/** 查询排序: in which order certificates are found. */
public enum SearchSort {
  /** 相关性: exact name first, then names that begin so, that contain it, then the scope. */
  RELEVANCE,
  /** 颁发日期: newest first. */
  ISSUED,
  /** 到期日期: earliest first. */
  EXPIRY,
  /** 名称: by the holder's name. */
  NAME
}

package org.anzheng.scheme.catalogue;

import org.springframework.modulith.NamedInterface;

/** 类别变化: what a new version does to a category of the version before. */
@NamedInterface("reads")
public enum CategoryChange {
  /** 不变. */
  KEPT,
  /** 新增. */
  ADDED,
  /** 修改. */
  CHANGED,
  /** 移出. */
  REMOVED
}

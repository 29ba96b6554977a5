package org.anzheng.scheme.catalogue;

import org.springframework.modulith.NamedInterface;

/** 类别要素: what can differ between two versions of a category. */
@NamedInterface("reads")
public enum CategoryField {
  /** 名称. */
  NAME,
  /** 定义. */
  DEFINITION,
  /** 认证准则. */
  CRITERIA,
  /** 等级. */
  LEVELS,
  /** GB/T 30283 分类. */
  SERVICE_CLASSES
}

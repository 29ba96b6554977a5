package org.anzheng.scheme;

import org.springframework.modulith.NamedInterface;

/** 使用种类: what depends on a category of the catalogue. */
@NamedInterface("reads")
public enum UseKind {
  /** 在办委托: they keep the version they began under. */
  CASES,
  /** 有效和暂停的证书. */
  CERTIFICATES,
  /** 批准范围包含该类别的机构. */
  BODIES
}

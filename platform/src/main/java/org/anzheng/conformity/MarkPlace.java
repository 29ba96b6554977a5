package org.anzheng.conformity;

import org.springframework.modulith.NamedInterface;

/** 发现处: where the mark or the certificate was seen. */
@NamedInterface("reads")
public enum MarkPlace {
  /** 网页. */
  WEB_PAGE,
  /** 投标文件. */
  TENDER,
  /** 宣传材料. */
  BROCHURE,
  /** 经营场所. */
  PREMISES,
  /** 其他. */
  OTHER
}

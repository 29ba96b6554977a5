package org.anzheng.scheme.committee;

import org.springframework.modulith.NamedInterface;

/** 意见处理: what became of a comment. */
@NamedInterface("committee")
public enum Disposition {
  /** 采纳. */
  ACCEPTED,
  /** 部分采纳. */
  PARTLY_ACCEPTED,
  /** 未采纳. */
  NOT_ACCEPTED
}

package org.anzheng.supervision.published;

import org.springframework.modulith.NamedInterface;

/** 监管公示类型. */
@NamedInterface("reads")
public enum PublishedKind {
  /** 检查结果. */
  RESULT,
  /** 行政处罚. */
  SANCTION,
  /** 责令处理. */
  ORDER
}

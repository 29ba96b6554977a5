package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 推荐意见: what the team recommends to reviewer and decision maker. */
@NamedInterface("reads")
public enum Recommendation {
  /** 推荐通过认证. */
  GRANT,
  /** 不推荐通过认证. */
  REFUSE
}

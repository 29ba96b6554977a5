package org.anzheng.scheme.committee;

import org.springframework.modulith.NamedInterface;

/** 表决意见. */
@NamedInterface("committee")
public enum VoteChoice {
  /** 赞成. */
  FOR,
  /** 反对. */
  AGAINST,
  /** 弃权. */
  ABSTAIN
}

package org.anzheng.trust;

import org.springframework.modulith.NamedInterface;

/** 见证方答复: what a witness answered to the newest checkpoint it was shown. */
@NamedInterface("reads")
public enum WitnessAnswer {
  /** 已会签. */
  COSIGNED,
  /** 拒绝会签: it holds another history, or was given no proof that this one continues it. */
  REFUSED,
  /** 没有可用的答复: not reached, too slow, or not understood. */
  NO_ANSWER
}

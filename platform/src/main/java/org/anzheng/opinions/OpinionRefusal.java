package org.anzheng.opinions;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 征求意见拒绝理由: why a request or an answer is not taken. */
public enum OpinionRefusal implements Reason {
  /** No department has the duty for this, or all were asked about this content already. */
  NOBODY_TO_ASK(RefusalKind.CONFLICT),
  /** The reply limit leaves no time. Argument: the earliest day. */
  DUE_TOO_EARLY(RefusalKind.INVALID),
  /** Conditions or a disagreement without words. Argument: the outcome. */
  TEXT_NEEDED(RefusalKind.INVALID),
  /** The letter is dated before the request or after today. Arguments: first and last day. */
  DATE_OUT_OF_RANGE(RefusalKind.INVALID),
  /** The file is not one that this department handed in. */
  FILE_NOT_YOURS(RefusalKind.INVALID);

  private final RefusalKind kind;

  OpinionRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

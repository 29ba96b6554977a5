package org.anzheng.notices;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 通知拒绝理由: why a notice is not shown. */
public enum NoticeRefusal implements Reason {
  /** It is addressed to other duties of the organisation. Argument: those duties. */
  NOT_ADDRESSED_TO_YOU(RefusalKind.FORBIDDEN);

  private final RefusalKind kind;

  NoticeRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

package org.anzheng.web.shared;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 页面拒绝理由: what only a page can object to. */
public enum WebRefusal implements Reason {
  /** Two entries that must be the same differ. */
  NOT_THE_SAME;

  @Override
  public RefusalKind kind() {
    return RefusalKind.INVALID;
  }
}

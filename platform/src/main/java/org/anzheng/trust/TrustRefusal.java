package org.anzheng.trust;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 日志拒绝理由: how the log says no. */
public enum TrustRefusal implements Reason {
  /** No such fact is recorded. */
  NO_SUCH_RECORD(RefusalKind.NOT_FOUND),
  /** It is recorded, and a signed checkpoint will cover it within seconds. */
  NOT_YET_PUBLISHED(RefusalKind.CONFLICT),
  /** The content was erased; the record's place in the log remains. */
  BODY_ERASED(RefusalKind.CONFLICT),
  /** The holders of the root keys have not yet put the key into the trust list. */
  KEY_NOT_LISTED(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  TrustRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

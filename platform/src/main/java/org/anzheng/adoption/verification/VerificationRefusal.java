package org.anzheng.adoption.verification;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 核验拒绝理由: why a list is not verified. */
public enum VerificationRefusal implements Reason {
  /** Nothing to verify. */
  NOTHING_ASKED(RefusalKind.INVALID),
  /** More lines than may be sent at once. Argument: the most. */
  TOO_MANY(RefusalKind.INVALID),
  /** More bytes than may be sent at once. Argument: the most, in megabytes. */
  TOO_LARGE(RefusalKind.INVALID),
  /** Neither XLSX nor CSV, or broken. */
  NOT_A_LIST(RefusalKind.INVALID),
  /** So many lists wait already that this one is better sent later. */
  BUSY(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  VerificationRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

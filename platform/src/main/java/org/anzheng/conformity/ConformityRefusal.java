package org.anzheng.conformity;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 持续符合拒绝理由: why a notice, a report, a declaration, a check or an act on it is not taken. */
public enum ConformityRefusal implements Reason {
  /** The certificate has ended. Argument: its status. */
  CERTIFICATE_ENDED(RefusalKind.CONFLICT),
  /** The kind of change is not on the list. */
  NO_SUCH_CHANGE(RefusalKind.INVALID),
  /** A kind of case that does not change a certificate. */
  NOT_A_CHANGE_CASE(RefusalKind.INVALID),
  /** The day lies ahead. Argument: today. */
  IN_FUTURE(RefusalKind.INVALID),
  /** Noticed before it happened. */
  NOTICED_BEFORE_HAPPENED(RefusalKind.INVALID),
  /** A number of customers is not below zero. */
  NEGATIVE(RefusalKind.INVALID),
  /** A file is not one of the sender's own. */
  NOT_YOUR_FILE(RefusalKind.INVALID),
  /** Only a valid certificate can be suspended. Argument: its status. */
  NOT_VALID(RefusalKind.CONFLICT),
  /** The declaration is not confirmed. */
  NOT_CONFIRMED(RefusalKind.INVALID),
  /** The next declaration is not asked for yet. Argument: the first day on which it can be made. */
  TOO_EARLY(RefusalKind.CONFLICT),
  /** Nothing more is asked for before the certificate ends. */
  NONE_DUE(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  ConformityRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

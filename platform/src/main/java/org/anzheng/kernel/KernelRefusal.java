package org.anzheng.kernel;

/** 通用拒绝理由: what any lifecycle and any form may object to. */
public enum KernelRefusal implements Reason {
  /** The act is not possible in the present state. Arguments: act, state. */
  NOT_IN_THIS_STATE(RefusalKind.CONFLICT),
  /** The account does not hold the duty. Arguments: act, duties that may. */
  NOT_YOUR_DUTY(RefusalKind.FORBIDDEN),
  /** Somebody changed the record meanwhile. */
  CHANGED_MEANWHILE(RefusalKind.CONFLICT),
  /** A field that must be filled is empty. */
  REQUIRED(RefusalKind.INVALID),
  /** A text is longer than allowed. Argument: the most characters allowed. */
  TOO_LONG(RefusalKind.INVALID),
  /** A field has a value that cannot be understood. */
  NOT_UNDERSTOOD(RefusalKind.INVALID),
  /** The USCC fails one of its check digits. Argument: the text given. */
  USCC_WRONG(RefusalKind.INVALID),
  /** There is no such record, or it is not yours to see. */
  NOT_FOUND(RefusalKind.NOT_FOUND);

  private final RefusalKind kind;

  KernelRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

package org.anzheng.api.v1;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 接口拒绝理由: why a certificate is not found, and what cannot be asked. */
public enum ApiRefusal implements Reason {
  /** Not a certificate number of this scheme. Argument: as asked. */
  NOT_A_NUMBER(RefusalKind.NOT_FOUND),
  /** The check character does not fit. Argument: as asked. */
  CHECK_CHARACTER(RefusalKind.NOT_FOUND),
  /** Well formed, but never issued. Argument: as asked. */
  NEVER_ISSUED(RefusalKind.NOT_FOUND),
  /** Several bodies use the number in systems of their own. Arguments: it, the candidates. */
  AMBIGUOUS(RefusalKind.CONFLICT),
  /** Issued after the day asked for. Arguments: number, day. */
  NOT_YET_ISSUED(RefusalKind.NOT_FOUND),
  /** Approved after the day asked for. Arguments: approval number, day. */
  NOT_YET_APPROVED(RefusalKind.NOT_FOUND),
  /** Issued before certificates were signed for programs. Argument: number. */
  WITHOUT_CREDENTIAL(RefusalKind.NOT_FOUND),
  /** Only past days can be asked for. Argument: the day. */
  DAY_IN_FUTURE(RefusalKind.INVALID);

  private final RefusalKind kind;

  ApiRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

package org.anzheng.supervision.offices;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 管辖拒绝理由: why a department or office may not act upon a subject. */
public enum CompetenceRefusal implements Reason {
  /** The power is not held on this day. Argument: the power. */
  NO_POWER(RefusalKind.CONFLICT),
  /** The subject has its seat outside the area. Argument: its name. */
  OUTSIDE_AREA(RefusalKind.CONFLICT),
  /** Another department is in charge of such subjects. Argument: the own department. */
  OUTSIDE_REMIT(RefusalKind.CONFLICT),
  /** There is no such subject. Argument: its kind. */
  NO_SUCH_SUBJECT(RefusalKind.INVALID);

  private final RefusalKind kind;

  CompetenceRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

package org.anzheng.adoption;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 采信拒绝理由: why an adopter's watch, webhook, requirement, record or key is refused. */
public enum AdoptionRefusal implements Reason {
  /** Neither a certificate number nor a credit code. Argument: as typed. */
  NEITHER_NUMBER_NOR_CODE(RefusalKind.INVALID),
  /** Several bodies use the number for themselves. Arguments: as typed, the candidates. */
  AMBIGUOUS_NUMBER(RefusalKind.INVALID),
  /** No more can be watched. Argument: the most. */
  TOO_MANY_WATCHES(RefusalKind.CONFLICT),
  /** Not an address that can be called. */
  NOT_AN_ADDRESS(RefusalKind.INVALID),
  /** Only https is called. */
  NOT_HTTPS(RefusalKind.INVALID),
  /** Only public addresses are called. */
  NOT_PUBLIC(RefusalKind.INVALID),
  /** There is no webhook to do this with. */
  NO_WEBHOOK(RefusalKind.CONFLICT),
  /** The catalogue of that day has no such category. Argument: the code. */
  NO_SUCH_CATEGORY(RefusalKind.INVALID),
  /** The category has no such level. Argument: the code. */
  NO_SUCH_TIER(RefusalKind.INVALID),
  /** The law forbids it in such a procurement. Argument: the warning. */
  UNLAWFUL(RefusalKind.INCOMPLETE),
  /** Points are given where the certificate is scored, and only there. */
  POINTS_WITHOUT_SCORE(RefusalKind.INVALID),
  /** Between these two numbers. Arguments: lowest, highest. */
  OUT_OF_RANGE(RefusalKind.INVALID),
  /** No such requirement was published. Argument: as typed. */
  NO_SUCH_REQUIREMENT(RefusalKind.INVALID),
  /** Not in the public register. Argument: the number. */
  NOT_IN_REGISTER(RefusalKind.INVALID),
  /** Not among the certificates checked in this record. Argument: the number. */
  NOT_CHECKED(RefusalKind.INVALID),
  /** At most so many at once. Argument: the most. */
  TOO_MANY(RefusalKind.INVALID),
  /** The key expired or was withdrawn. */
  KEY_ENDED(RefusalKind.CONFLICT),
  /** The last day lies before the first. */
  ENDS_BEFORE_IT_BEGINS(RefusalKind.INVALID),
  /** The last day lies in the past. */
  OVER(RefusalKind.INVALID),
  /** The category is named twice. Argument: the code. */
  TWICE(RefusalKind.INVALID),
  /** Not the code of a province. Argument: the code. */
  NO_SUCH_AREA(RefusalKind.INVALID);

  private final RefusalKind kind;

  AdoptionRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

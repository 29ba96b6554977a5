package org.anzheng.supervision.proceedings;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 监管办理拒绝理由: why a step of an inspection, a penalty case or an order is not taken. */
public enum ProceedingRefusal implements Reason {
  /** The evidence named is not the organisation's own. */
  NOT_YOUR_FILE(RefusalKind.INVALID),
  /** It is carried out by another department or office. */
  NOT_YOURS(RefusalKind.FORBIDDEN),
  /** Fewer than two officials, or one who is not of this department with this duty. */
  TWO_OFFICIALS(RefusalKind.INVALID),
  /** The person is not one of those named in this inspection or case. */
  NOT_NAMED(RefusalKind.CONFLICT),
  /** SOD-13: the person investigated, inspected, reviewed or heard the case. */
  TOOK_PART(RefusalKind.CONFLICT),
  /** The day is in the past, in the future or too near. Argument: the first or last good day. */
  DAY_WRONG(RefusalKind.INVALID),
  /** Not every item of the checklist has an answer. Argument: how many have none. */
  ITEMS_OPEN(RefusalKind.INCOMPLETE),
  /** The drawn object belongs to another inspection or has a result. */
  NOT_DRAWN_FOR_YOU(RefusalKind.INVALID),
  /** The item of the penalty table is not known or not for such a subject. Argument: the code. */
  NO_SUCH_ITEM(RefusalKind.INVALID),
  /** The measure is not one of those of the item. Argument: the measure. */
  MEASURE_NOT_IN_ITEM(RefusalKind.INVALID),
  /** The fine is outside the range. Arguments: least and most. */
  FINE_OUT_OF_RANGE(RefusalKind.INVALID),
  /** The decision is heavier than what the party was told. */
  HEAVIER_THAN_TOLD(RefusalKind.INVALID),
  /** A grave sanction is discussed collectively first. */
  NOT_DISCUSSED(RefusalKind.INCOMPLETE),
  /** The party can ask for a hearing in cases of these measures only. */
  NO_HEARING_RIGHT(RefusalKind.CONFLICT),
  /** The decision is published already. */
  ALREADY_PUBLISHED(RefusalKind.CONFLICT),
  /** What was set aside is not published. */
  SET_ASIDE(RefusalKind.CONFLICT),
  /** A changed decision is published in its changed form. */
  WAS_CHANGED(RefusalKind.CONFLICT),
  /** No outcome on record changed the decision. */
  NOT_CHANGED(RefusalKind.CONFLICT),
  /** What is public is withdrawn first. */
  STILL_PUBLIC(RefusalKind.CONFLICT),
  /** Nothing is public that could be withdrawn. */
  NOT_PUBLISHED(RefusalKind.CONFLICT),
  /** The certificate is not in a state in which this can be ordered. Argument: its state. */
  CERTIFICATE_STATE(RefusalKind.CONFLICT),
  /** Only certified organisations of the body that is inspected are asked. */
  NOTHING_TO_ASK(RefusalKind.INCOMPLETE),
  /** It was answered already. */
  ALREADY_ANSWERED(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  ProceedingRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

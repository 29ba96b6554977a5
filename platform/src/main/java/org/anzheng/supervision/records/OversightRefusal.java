package org.anzheng.supervision.records;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 监督办理拒绝理由: why an act on a signal, an allegation, a referral or a finding is not taken. */
public enum OversightRefusal implements Reason {
  /** The office does not hold the power today. Argument: the power. */
  NO_POWER(RefusalKind.FORBIDDEN),
  /** There is no subject of this name. Argument: the name. */
  NO_SUBJECT(RefusalKind.INVALID),
  /** The subject has no seat in the area of the office. Argument: the subject. */
  OUTSIDE_AREA(RefusalKind.INVALID),
  /** A referral goes to somebody else. */
  TO_ITSELF(RefusalKind.INVALID),
  /** There is no such office. */
  NO_OFFICE(RefusalKind.INVALID),
  /** The day lies in the past. */
  DAY_PASSED(RefusalKind.INVALID),
  /** The day lies in the future. */
  DAY_AHEAD(RefusalKind.INVALID),
  /** Number and secret do not belong together, or there is no such number. */
  SECRET_WRONG(RefusalKind.INVALID),
  /** Too much from one address. Argument: minutes. */
  TOO_MANY(RefusalKind.CONFLICT),
  /** More files than are taken. Argument: how many are. */
  TOO_MANY_FILES(RefusalKind.INVALID),
  /** The reporter gave no identity. */
  NO_IDENTITY(RefusalKind.CONFLICT),
  /** Somebody has asked to open it already. */
  ALREADY_ASKED(RefusalKind.CONFLICT),
  /** SOD-15: whoever asked to open the vault does not allow it. */
  SAME_PERSON(RefusalKind.CONFLICT),
  /** The identity is not open to this account now. */
  NOT_OPEN(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  OversightRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

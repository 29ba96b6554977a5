package org.anzheng.certificates;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 证书拒绝理由: the ways this module says no. */
public enum CertificateRefusal implements Reason {
  /** No such certificate, or not yours. Argument: the number. */
  NOT_FOUND(RefusalKind.NOT_FOUND),
  /** The body may not certify this category on this day. Argument: category. */
  BODY_NOT_APPROVED(RefusalKind.CONFLICT),
  /** The case already has its certificate. Argument: its number. */
  ALREADY_ISSUED(RefusalKind.CONFLICT),
  /** SOD-12: the content differs from what was decided. */
  DECISION_DATA_DIFFERS(RefusalKind.CONFLICT),
  /** The log stands still or owes evidence for too long, so the issue could not be proved. */
  LOG_BEHIND(RefusalKind.CONFLICT),
  /** The facts are not stated. */
  FACTS_MISSING(RefusalKind.INVALID),
  /** The decision is dated in the future. */
  DECIDED_IN_FUTURE(RefusalKind.INVALID),
  /** The effect begins before the decision. */
  EFFECTIVE_BEFORE_DECISION(RefusalKind.INVALID),
  /** The effect begins in the future. */
  EFFECTIVE_IN_FUTURE(RefusalKind.INVALID),
  /** The effect begins before the last event took effect. Argument: that day. */
  EFFECTIVE_BEFORE_LAST_EVENT(RefusalKind.INVALID),
  /** The ground was confirmed after the decision. */
  CONFIRMED_AFTER_DECISION(RefusalKind.INVALID),
  /** The suspension ends before it begins. */
  SUSPENSION_ENDS_BEFORE_START(RefusalKind.INVALID),
  /** The suspension is longer than the rules allow. Argument: last day allowed. */
  SUSPENSION_TOO_LONG(RefusalKind.INVALID),
  /** What ends the suspension is not named. */
  RESTORATION_ACTIONS_MISSING(RefusalKind.INVALID),
  /** The contact for the suspended holder is not named. */
  CONTACT_MISSING(RefusalKind.INVALID),
  /** The validity has not run out yet. Argument: last day of validity. */
  NOT_YET_EXPIRED(RefusalKind.CONFLICT),
  /** The last day for surveillance is not over. Argument: that day. */
  SURVEILLANCE_NOT_OVERDUE(RefusalKind.CONFLICT),
  /** Surveillance is owed, so the certificate is not restored. Argument: the day it was due. */
  SURVEILLANCE_OWED(RefusalKind.CONFLICT),
  /** The suspension is not over. Argument: its last day. */
  SUSPENSION_NOT_OVER(RefusalKind.CONFLICT),
  /** The correction changes nothing. */
  CORRECTION_CHANGES_NOTHING(RefusalKind.INVALID),
  /** A correction cannot change what was certified. Argument: the field. */
  CORRECTION_CHANGES_CERTIFICATION(RefusalKind.INVALID),
  /** A change cannot pass the certificate to another holder or category. */
  CHANGE_OF_HOLDER(RefusalKind.INVALID),
  /** The new version says the same as the version before. */
  CHANGE_CHANGES_NOTHING(RefusalKind.CONFLICT),
  /** The body reported it from a system of its own: what it says changes with a report. */
  REPORTED_ELSEWHERE(RefusalKind.CONFLICT),
  /** The decision that annuls the revocation is not named. */
  ANNULMENT_DOCUMENT_MISSING(RefusalKind.INVALID);

  private final RefusalKind kind;

  CertificateRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

package org.anzheng.complaints;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 投诉申诉拒绝理由: why a complaint, an appeal or an act on it is not taken. */
public enum ComplaintRefusal implements Reason {
  /** No such act was done against this organisation. */
  NOT_APPEALABLE(RefusalKind.INVALID),
  /** The time to appeal has passed. Argument: its last day. */
  APPEAL_TOO_LATE(RefusalKind.INVALID),
  /** There is an appeal against this act already. Argument: its number. */
  ALREADY_APPEALED(RefusalKind.CONFLICT),
  /** What is chosen is an appeal, which only the party concerned can make. */
  TOPIC_OF_APPEAL(RefusalKind.INVALID),
  /** There is no such body. */
  NO_SUCH_BODY(RefusalKind.INVALID),
  /** This body has issued no such certificate. */
  NO_SUCH_CERTIFICATE(RefusalKind.INVALID),
  /** SOD-7: the person acted in what the complaint is about. */
  INVOLVED_IN_SUBJECT(RefusalKind.CONFLICT),
  /** SOD-3: the person advised or worked for a party within the time that counts. */
  TIED_TO_PARTY(RefusalKind.CONFLICT),
  /** Whoever investigated does not decide. */
  SAME_AS_HANDLER(RefusalKind.CONFLICT),
  /** Somebody else investigates this. */
  NOT_THE_HANDLER(RefusalKind.CONFLICT),
  /** The findings are not on file yet. */
  FINDINGS_MISSING(RefusalKind.INCOMPLETE),
  /** The time was extended once already. */
  ALREADY_EXTENDED(RefusalKind.CONFLICT),
  /** Only an act appealed against can be stayed. */
  NOT_AN_APPEAL(RefusalKind.CONFLICT),
  /** It is stayed already. */
  ALREADY_STAYED(RefusalKind.CONFLICT),
  /** A successful appeal ends when the body's own act has followed. */
  FOLLOW_UP_MISSING(RefusalKind.INCOMPLETE),
  /** It was escalated already. */
  ALREADY_ESCALATED(RefusalKind.CONFLICT),
  /** Number and secret do not belong together. */
  SECRET_WRONG(RefusalKind.INVALID),
  /** Too many from one place. Argument: minutes after which to try again. */
  TOO_MANY(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  ComplaintRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

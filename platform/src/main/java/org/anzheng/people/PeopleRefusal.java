package org.anzheng.people;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 人员拒绝理由: why a person cannot be registered or assigned. */
public enum PeopleRefusal implements Reason {
  /** The person practises in a certification body already. */
  ACTIVE_ELSEWHERE(RefusalKind.CONFLICT),
  /** The registration number belongs to somebody else who practises. Argument: the number. */
  REGISTRATION_TAKEN(RefusalKind.CONFLICT),
  /** The practice of the person is suspended or barred. Argument: the last day of it. */
  SANCTIONED(RefusalKind.CONFLICT),
  /** A suspension of practice outside the law. Arguments: least and most months. */
  SUSPENSION_LENGTH(RefusalKind.INVALID),
  /** The account belongs to somebody else already, or is not one of this body. */
  ACCOUNT_NOT_FREE(RefusalKind.INVALID),
  /** The identity number fails its check digit. */
  IDENTITY_WRONG(RefusalKind.INVALID),
  /** A period ends before it begins. */
  PERIOD_REVERSED(RefusalKind.INVALID),
  /** The person does not practise in this body. Arguments: name, day. */
  NOT_PRACTISING(RefusalKind.INCOMPLETE),
  /** A sanction keeps the person from practising. Arguments: name, day, kind, last day of it. */
  PRACTICE_STOPPED(RefusalKind.INCOMPLETE),
  /** A competence rests on no evidence. */
  EVIDENCE_MISSING(RefusalKind.INVALID),
  /** Evidence has its day in the future. */
  EVIDENCE_IN_FUTURE(RefusalKind.INVALID),
  /** There is no such file of this body. */
  FILE_UNKNOWN(RefusalKind.INVALID),
  /** The rule in force has no such clause group. Argument: the group. */
  CLAUSE_GROUP_UNKNOWN(RefusalKind.INVALID),
  /** The competence is over: it is confirmed anew, not renewed or withdrawn. */
  COMPETENCE_OVER(RefusalKind.CONFLICT),
  /** The registration does not cover the day. Arguments: name, day. */
  NOT_REGISTERED(RefusalKind.INCOMPLETE),
  /** No confirmed competence in the category covers the day. Arguments: name, category, day. */
  NOT_COMPETENT(RefusalKind.INCOMPLETE),
  /** The person is booked in this body already. Arguments: name, day, matter. */
  BOOKED(RefusalKind.CONFLICT),
  /** The person is booked elsewhere. Arguments: name, day. */
  BUSY_ELSEWHERE(RefusalKind.CONFLICT),
  /** The person consulted for or was employed by the client. Argument: name. */
  ASSOCIATED(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  PeopleRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

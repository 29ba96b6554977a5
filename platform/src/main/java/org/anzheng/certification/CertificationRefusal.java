package org.anzheng.certification;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 认证活动拒绝理由: the ways this module says no. */
public enum CertificationRefusal implements Reason {
  /** The draft was handed in already. Argument: number of the case. */
  DRAFT_SUBMITTED(RefusalKind.CONFLICT),
  /** The body chosen is not on the list of approved bodies. */
  NO_SUCH_BODY(RefusalKind.INVALID),
  /** The catalogue has no such category or tier. Argument: what was given. */
  NO_SUCH_SERVICE(RefusalKind.INVALID),
  /** No site is named. */
  NO_SITE(RefusalKind.INCOMPLETE),
  /** A criterion has no rating. Argument: the criterion. */
  NOT_RATED(RefusalKind.INCOMPLETE),
  /** A rating has neither grounds nor evidence. Argument: the criterion. */
  RATING_WITHOUT_GROUND(RefusalKind.INCOMPLETE),
  /** A mandatory criterion is rated as not applicable. Argument: the criterion. */
  MANDATORY_CRITERION(RefusalKind.INVALID),
  /** A proof of capability is missing. Argument: its kind. */
  PROOF_MISSING(RefusalKind.INCOMPLETE),
  /** A project ends before it begins. */
  PROJECT_ENDS_FIRST(RefusalKind.INVALID),
  /** A file is not in the archive of the applicant. */
  FILE_UNKNOWN(RefusalKind.INVALID),
  /** The truth of the commission is not declared. */
  NOT_DECLARED_TRUE(RefusalKind.INCOMPLETE),
  /** Gaps were told once already; all belong in one list. */
  SUPPLEMENT_ALREADY_REQUESTED(RefusalKind.CONFLICT),
  /** The list of gaps is empty. */
  NO_GAPS(RefusalKind.INVALID),
  /** A gap has no answer. Argument: its position. */
  GAP_NOT_ANSWERED(RefusalKind.INCOMPLETE),
  /** A supplement cannot go to another body. */
  OTHER_BODY(RefusalKind.INVALID),
  /** The client's verification has a finding that forbids acceptance or decision. */
  CLIENT_NOT_CLEAR(RefusalKind.CONFLICT),
  /** The client was verified too long ago. Argument: the earliest day that counts. */
  VERIFICATION_TOO_OLD(RefusalKind.INVALID),
  /** The client's verification is dated in the future. */
  VERIFICATION_IN_FUTURE(RefusalKind.INVALID),
  /** The body does not state that it is competent and able. */
  NOT_COMPETENT(RefusalKind.CONFLICT),
  /** Differences with the client are open. */
  DIFFERENCES_OPEN(RefusalKind.CONFLICT),
  /** The body itself advised the client (SOD-6). Argument: until when that stands in the way. */
  BODY_CONSULTED_CLIENT(RefusalKind.CONFLICT),
  /** The conflict search has hits and no handling. Argument: how many. */
  CONFLICT_NOT_HANDLED(RefusalKind.INCOMPLETE),
  /** The man-days are not positive. */
  MAN_DAYS_NOT_POSITIVE(RefusalKind.INVALID),
  /** Fewer man-days than the rule allows. Arguments: man-days, the least. */
  MAN_DAYS_BELOW(RefusalKind.INVALID),
  /** A man-day adjustment has no reason. */
  ADJUSTMENT_WITHOUT_REASON(RefusalKind.INCOMPLETE),
  /** The ground speaks for the opposite adjustment. Argument: the ground. */
  ADJUSTMENT_AGAINST_GROUND(RefusalKind.INVALID),
  /** The adjustments go beyond the rule's limit. Arguments: by how much, limit in days, percent. */
  ADJUSTMENT_OVER_LIMIT(RefusalKind.INVALID),
  /** The body has no published tariff in force. */
  NO_TARIFF(RefusalKind.INCOMPLETE),
  /** The tariff in force has no price for an item. Argument: the item. */
  TARIFF_INCOMPLETE(RefusalKind.INCOMPLETE),
  /** SOD-1: took part in the evaluation. */
  EVALUATOR_MAY_NOT(RefusalKind.FORBIDDEN),
  /** SOD-3: tied to the client within the period of conflict. */
  TIED_TO_CLIENT(RefusalKind.FORBIDDEN),
  /** SOD-9: impartiality and confidentiality are not declared. */
  NOT_DECLARED_IMPARTIAL(RefusalKind.INCOMPLETE),
  /** SOD-9: a member of the team has not declared. Argument: the name. */
  TEAM_NOT_DECLARED(RefusalKind.INCOMPLETE),
  /** There is no evaluation report. */
  NO_REPORT(RefusalKind.INCOMPLETE),
  /** A nonconformity is open. Argument: its number. */
  NONCONFORMITY_OPEN(RefusalKind.INCOMPLETE),
  /** An item of the review is not answered. Argument: the item. */
  REVIEW_ITEM_OPEN(RefusalKind.INCOMPLETE),
  /** An item that is not in order needs a remark. Argument: the item. */
  REMARK_MISSING(RefusalKind.INCOMPLETE),
  /** A major item is not in order, so granting cannot be recommended. */
  MAJOR_ITEM_NOT_IN_ORDER(RefusalKind.CONFLICT),
  /** There is no review on record. */
  NO_REVIEW(RefusalKind.INCOMPLETE),
  /** The evaluation failed, so nothing can be granted. */
  EVALUATION_FAILED(RefusalKind.CONFLICT),
  /** The decision has no opinion on record. */
  NO_DECISION(RefusalKind.INCOMPLETE),
  /** Cases of this type do not have this step. Arguments: the step, the type. */
  NOT_IN_THIS_TYPE(RefusalKind.CONFLICT),
  /** The case is about a certificate that is not there, or not yours. */
  NO_SUCH_CERTIFICATE(RefusalKind.INVALID),
  /** The status of the certificate does not allow it. Arguments: the status, the type. */
  CERTIFICATE_NOT_IN_STATUS(RefusalKind.CONFLICT),
  /** The certificate has an open case of this type. Argument: its number. */
  CASE_OPEN_ALREADY(RefusalKind.CONFLICT),
  /** Renewal may not be commissioned yet. Argument: the first day. */
  RENEWAL_TOO_EARLY(RefusalKind.CONFLICT),
  /**
   * The certificate has expired, so renewal is an initial certification. Argument: its last day.
   */
  RENEWAL_TOO_LATE(RefusalKind.CONFLICT),
  /** A case about a certificate goes to the body that issued it. */
  NOT_THE_ISSUER(RefusalKind.INVALID),
  /** A transfer goes to another body than the one that issued the certificate. */
  SAME_BODY(RefusalKind.INVALID),
  /** What the type changes does not differ from the certificate. */
  NOTHING_DIFFERS(RefusalKind.INCOMPLETE),
  /** What the type does not change differs from the certificate. Argument: the type. */
  DIFFERS_OTHERWISE(RefusalKind.INVALID),
  /** The client has not agreed that the earlier records are handed over. */
  RECORDS_NOT_RELEASED(RefusalKind.INCOMPLETE),
  /** The file has no earlier evaluation report to take the certificate over on. */
  NO_EARLIER_REPORT(RefusalKind.INCOMPLETE),
  /** The contract is not signed by both. */
  NO_CONTRACT(RefusalKind.INCOMPLETE),
  /** SOD-11: the head has to sign after the decision maker, as another person. */
  HEAD_DECIDED(RefusalKind.FORBIDDEN),
  /** The head of the body has not signed. */
  NO_SIGNATURE(RefusalKind.INCOMPLETE),
  /** SOD-12: the data on record differ from the data decided. */
  CONTENT_DIFFERS(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  CertificationRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

package org.anzheng.evaluations;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;
import org.springframework.modulith.NamedInterface;

/** 审核拒绝理由: the ways this module says no. */
@NamedInterface("reads")
public enum EvaluationRefusal implements Reason {
  /** SOD-1: who evaluated does not review. */
  EVALUATOR_REVIEWS(RefusalKind.FORBIDDEN),
  /** The case already has an evaluation. Argument: case number. */
  ALREADY_OPEN(RefusalKind.CONFLICT),
  /** The account is not a member of this team. */
  NOT_IN_TEAM(RefusalKind.FORBIDDEN),
  /** Only the lead of this team may do it. Argument: name of the lead. */
  NOT_THE_LEAD(RefusalKind.FORBIDDEN),
  /** Experts and trainees do not judge. Argument: team role. */
  DOES_NOT_JUDGE(RefusalKind.FORBIDDEN),
  /** A team has exactly one lead. */
  ONE_LEAD(RefusalKind.INVALID),
  /** A person stands in the team twice. Argument: name. */
  PERSON_TWICE(RefusalKind.INVALID),
  /** There is no such person in this body. */
  PERSON_UNKNOWN(RefusalKind.INVALID),
  /** The person cannot sign in. Argument: name. */
  NO_ACCOUNT(RefusalKind.INVALID),
  /** The account lacks the duty for the team role. Arguments: name, duty. */
  NO_DUTY(RefusalKind.INVALID),
  /** SOD-8: nobody who counts is competent in the category. Arguments: category, day. */
  NO_COMPETENT_MEMBER(RefusalKind.INVALID),
  /** SOD-8: nor for a clause group. Arguments: category, group in Chinese and English, day. */
  CLAUSE_GROUP_UNCOVERED(RefusalKind.INVALID),
  /** The person led this client's evaluations too often in a row. Arguments: name, how often. */
  LEAD_ROTATION(RefusalKind.CONFLICT),
  /** Nobody covers a group on all these days. Arguments: category, group in Chinese and English. */
  CLAUSE_GROUP_LACKING(RefusalKind.INCOMPLETE),
  /** Nobody of the body may lead on these days. */
  NOBODY_LEADS(RefusalKind.INCOMPLETE),
  /** The days are too few for the man-days. Arguments: man-days of team and days, ordered. */
  TEAM_DAYS_SHORT(RefusalKind.INCOMPLETE),
  /** An assignment ends before it begins. */
  ASSIGNMENT_REVERSED(RefusalKind.INVALID),
  /** An assignment is longer than a year. */
  ASSIGNMENT_TOO_LONG(RefusalKind.INVALID),
  /** The team covers its days: there is nothing to replace. */
  TEAM_COVERS(RefusalKind.CONFLICT),
  /** SOD-9: a statement of the declaration is not made; such a member must be replaced. */
  STATEMENT_NOT_MADE(RefusalKind.INVALID),
  /** The member has already declared. */
  ALREADY_DECLARED(RefusalKind.CONFLICT),
  /** The client has already accepted this team. */
  TEAM_ALREADY_ACCEPTED(RefusalKind.CONFLICT),
  /** SOD-9: a member has not declared. Argument: name. */
  DECLARATION_MISSING(RefusalKind.INCOMPLETE),
  /** SOD-10: the client has not accepted the team. */
  TEAM_NOT_ACCEPTED(RefusalKind.INCOMPLETE),
  /** There is no document review report. */
  DOCUMENT_REVIEW_MISSING(RefusalKind.INCOMPLETE),
  /** The client has not acknowledged the plan. */
  PLAN_NOT_ACKNOWLEDGED(RefusalKind.INCOMPLETE),
  /** The notice of the plan has not run. Argument: first day on which the team may come. */
  NOTICE_RUNNING(RefusalKind.INCOMPLETE),
  /** The plan comes at shorter notice, to which the client has to agree. */
  SHORTER_NOTICE_NOT_AGREED(RefusalKind.INVALID),
  /** The plan has no day. */
  PLAN_EMPTY(RefusalKind.INVALID),
  /** The plan gives fewer man-days than ordered. Arguments: planned, ordered. */
  PLAN_TOO_SHORT(RefusalKind.INVALID),
  /** The sites to visit were not drawn. */
  SITES_NOT_DRAWN(RefusalKind.INCOMPLETE),
  /** The plan does not go to a site that has to be visited. Argument: the site. */
  SITE_NOT_PLANNED(RefusalKind.INVALID),
  /** Every site is visited: there is nothing to draw. */
  ALL_SITES_VISITED(RefusalKind.CONFLICT),
  /** A planned day lies in the past. Argument: day. */
  PLAN_DAY_PAST(RefusalKind.INVALID),
  /** The plan has nobody on site on this day. Argument: day. */
  DAY_NOT_PLANNED(RefusalKind.INVALID),
  /** The time lies in the future. */
  IN_FUTURE(RefusalKind.INVALID),
  /** The person has already arrived. Argument: name. */
  ALREADY_IN(RefusalKind.CONFLICT),
  /** The person has not arrived. Argument: name. */
  NOT_IN(RefusalKind.CONFLICT),
  /** An entry for another person or an earlier time needs a reason. */
  LATE_ENTRY_NEEDS_REASON(RefusalKind.INVALID),
  /** No arrival on record. Arguments: name, day. */
  ARRIVAL_MISSING(RefusalKind.INCOMPLETE),
  /** No departure on record. Arguments: name, day. */
  DEPARTURE_MISSING(RefusalKind.INCOMPLETE),
  /** No sample project was drawn. */
  SAMPLE_NOT_DRAWN(RefusalKind.INCOMPLETE),
  /** A candidate stands in the list twice. */
  CANDIDATE_TWICE(RefusalKind.INVALID),
  /** The list is too long. Argument: the most. */
  TOO_MANY_CANDIDATES(RefusalKind.INVALID),
  /** The sample was already drawn. Argument: the project. */
  ALREADY_DRAWN(RefusalKind.CONFLICT),
  /** The criterion is not part of this evaluation. Argument: criterion. */
  CRITERION_UNKNOWN(RefusalKind.INVALID),
  /** A criterion has no finding. Argument: criterion. */
  FINDING_MISSING(RefusalKind.INCOMPLETE),
  /** A nonconforming criterion has no nonconformity report. Argument: criterion. */
  NONCONFORMITY_MISSING(RefusalKind.INCOMPLETE),
  /** The finding on this criterion is not nonconforming. Argument: criterion. */
  FINDING_NOT_NONCONFORMING(RefusalKind.CONFLICT),
  /** A nonconformity report rests on this finding. Argument: criterion. */
  FINDING_HAS_NONCONFORMITY(RefusalKind.CONFLICT),
  /** The client has not signed a nonconformity report. Argument: its number. */
  NONCONFORMITY_UNSIGNED(RefusalKind.INCOMPLETE),
  /** A correction rests on no file. */
  CORRECTION_WITHOUT_EVIDENCE(RefusalKind.INVALID),
  /** The visit to verify a correction lies before the finding. */
  VISIT_BEFORE_FINDING(RefusalKind.INVALID),
  /** A nonconformity is not closed. Argument: its number. */
  NONCONFORMITY_OPEN(RefusalKind.INCOMPLETE),
  /** A nonconforming finding rests on no file, nor does its report. Argument: criterion. */
  EVIDENCE_MISSING(RefusalKind.INCOMPLETE),
  /** There are no minutes of a meeting. Argument: meeting. */
  MINUTES_MISSING(RefusalKind.INCOMPLETE),
  /** The client has not signed the minutes of a meeting. Argument: meeting. */
  MINUTES_UNSIGNED(RefusalKind.INCOMPLETE),
  /** The client has signed these minutes. Argument: meeting. */
  MINUTES_ALREADY_SIGNED(RefusalKind.CONFLICT),
  /** The list of who was at a meeting names nobody of this side. */
  NOBODY_PRESENT(RefusalKind.INVALID),
  /** The team has not left the site. */
  SITE_NOT_LEFT(RefusalKind.INCOMPLETE),
  /** An entry on a phone was made by another account. */
  ENTRY_OF_ANOTHER(RefusalKind.FORBIDDEN),
  /** Another entry came before under this identity. */
  ENTRY_DIFFERS(RefusalKind.CONFLICT),
  /** No clock of a phone shows such a time. */
  PHONE_TIME_UNUSABLE(RefusalKind.INVALID),
  /** The deadline has not passed. Argument: last day. */
  NOT_YET_OVERDUE(RefusalKind.CONFLICT),
  /** Fewer person-days than ordered need a reason. Argument: person-days ordered. */
  MAN_DAYS_REASON_MISSING(RefusalKind.INVALID),
  /** The number must be greater than zero. */
  NOT_POSITIVE(RefusalKind.INVALID),
  /** There is no such evidence file. */
  FILE_UNKNOWN(RefusalKind.INVALID);

  private final RefusalKind kind;

  EvaluationRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

package org.anzheng.bodies.approval;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;
import org.springframework.modulith.NamedInterface;

/** 审批拒绝理由: why an application cannot be handed in, handled or decided. */
@NamedInterface("approval")
public enum ApprovalRefusal implements Reason {
  /** There is an approval in force; extension and renewal are other matters. Argument: number. */
  ALREADY_APPROVED(RefusalKind.CONFLICT),
  /** Extension and renewal need an approval in force. */
  NO_APPROVAL(RefusalKind.CONFLICT),
  /** Another application is being dealt with. Argument: its number. */
  CASE_OPEN(RefusalKind.CONFLICT),
  /** The organisation may not apply before a day. Argument: last day of the bar. */
  BARRED(RefusalKind.CONFLICT),
  /** No category was chosen. */
  NO_CATEGORY(RefusalKind.INVALID),
  /** The category is not one of those held. Argument: category. */
  NOT_HELD(RefusalKind.INVALID),
  /** Renewal was to be applied for earlier. Argument: the last day. */
  RENEWAL_TOO_LATE(RefusalKind.CONFLICT),
  /** A condition lacks its statement or its file. Argument: the condition. */
  PROOF_MISSING(RefusalKind.INCOMPLETE),
  /** A category lacks the proof of competence. Argument: the category. */
  COMPETENCE_MISSING(RefusalKind.INCOMPLETE),
  /** A file is not one of the applicant's. */
  FILE_UNKNOWN(RefusalKind.INVALID),
  /** The declaration that all is true is missing. */
  NOT_DECLARED(RefusalKind.INCOMPLETE),
  /** Gaps are told once, all at once. */
  GAPS_TOLD_ONCE(RefusalKind.CONFLICT),
  /** No gap was named. */
  NO_GAP(RefusalKind.INVALID),
  /** No expert was named. */
  NO_EXPERT(RefusalKind.INVALID),
  /** Opinions are still awaited. Argument: how many. */
  OPINIONS_OPEN(RefusalKind.CONFLICT),
  /** Opinions that disagree or set conditions are to be dealt with. */
  OPINION_UNANSWERED(RefusalKind.INCOMPLETE),
  /** A category applied for is neither granted nor refused. Argument: category. */
  CATEGORY_UNDECIDED(RefusalKind.INCOMPLETE),
  /** A refused category lacks its reason. Argument: category. */
  REFUSAL_UNREASONED(RefusalKind.INCOMPLETE),
  /** What was found for a condition is missing. Argument: the condition. */
  FINDING_MISSING(RefusalKind.INCOMPLETE),
  /** A legal minimum is not reached. Arguments: the condition, the minimum, what was stated. */
  BELOW_MINIMUM(RefusalKind.CONFLICT),
  /** False materials exclude a grant. */
  FALSE_MATERIALS(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  ApprovalRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

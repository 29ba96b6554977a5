package org.anzheng.scheme.committee;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;
import org.springframework.modulith.NamedInterface;

/** 技术委员会拒绝理由: why something cannot be done in the committee. */
@NamedInterface("committee")
public enum CommitteeRefusal implements Reason {
  /** The committee has not been set up yet. */
  NO_COMMITTEE(RefusalKind.CONFLICT),
  /** The account is not that of a member of the committee. */
  NOT_A_MEMBER(RefusalKind.INVALID),
  /** The member holds or is to get a seat already. */
  SEATED_ALREADY(RefusalKind.CONFLICT),
  /** The term ends before it begins or is longer than allowed. Argument: the longest term. */
  TERM_WRONG(RefusalKind.INVALID),
  /** All seats are taken. Argument: how many there are. */
  COMMITTEE_FULL(RefusalKind.CONFLICT),
  /** One side would hold too many seats. Arguments: the side, the most seats. */
  CONSTITUENCY_FULL(RefusalKind.CONFLICT),
  /** A side has nobody in the committee. Argument: the side. */
  CONSTITUENCY_MISSING(RefusalKind.INCOMPLETE),
  /** A side holds too large a share. Arguments: the side, the largest share in per cent. */
  CONSTITUENCY_TOO_LARGE(RefusalKind.INCOMPLETE),
  /** The department has confirmed already. */
  CONFIRMED_ALREADY(RefusalKind.CONFLICT),
  /** Only the holder gives up a seat. */
  NOT_YOUR_SEAT(RefusalKind.FORBIDDEN),
  /** A proposal needs at least one clause. */
  NO_CLAUSE(RefusalKind.INVALID),
  /** The proposal has no such clause. */
  NO_SUCH_CLAUSE(RefusalKind.INVALID),
  /** Comments still lack a disposition. Argument: how many. */
  COMMENTS_OPEN(RefusalKind.INCOMPLETE),
  /** The comment has its disposition already. */
  DISPOSED_ALREADY(RefusalKind.CONFLICT),
  /** Only whoever made the proposal or the secretary withdraws it. */
  NOT_YOUR_PROPOSAL(RefusalKind.FORBIDDEN),
  /** A meeting needs an agenda. */
  AGENDA_EMPTY(RefusalKind.INVALID),
  /** The proposal is not on the agenda of the meeting. */
  NOT_ON_AGENDA(RefusalKind.INVALID),
  /** A ballot still runs. Argument: its number. */
  BALLOT_RUNNING(RefusalKind.CONFLICT),
  /** Members can still vote. Arguments: how many, the last day. */
  BALLOT_NOT_OVER(RefusalKind.CONFLICT),
  /** The last day lies in the past. */
  UNTIL_PAST(RefusalKind.INVALID),
  /** The account had no seat when the ballot was opened. */
  NOT_AN_ELECTOR(RefusalKind.FORBIDDEN),
  /** Whoever declared an interest does not vote. */
  HAS_INTEREST(RefusalKind.CONFLICT),
  /** The member has voted already. */
  VOTED_ALREADY(RefusalKind.CONFLICT),
  /** Drafts of this kind are not opened here. Argument: the kind. */
  NOT_DRAFTED_HERE(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  CommitteeRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

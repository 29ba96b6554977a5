package org.anzheng.scheme.committee;

import java.util.UUID;
import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 技术委员会事实: what happened in the committee. */
@NamedInterface("committee")
public sealed interface CommitteeFact extends Fact
    permits SeatFact, QuestionFact, ProposalFact, MeetingFact, BallotFact {

  /** The committee's organisation. */
  UUID committee();

  /** The seat, question, proposal, meeting or ballot. */
  String subject();

  /** What of it a reader of the history wants to see beside its name. */
  String note();

  @Override
  default String chain() {
    return "committee/" + committee();
  }
}

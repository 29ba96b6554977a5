package org.anzheng.web.matrix;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anzheng.kernel.Transition;
import org.anzheng.scheme.catalogue.CatalogueDraftTransition;
import org.anzheng.scheme.committee.BallotTransition;
import org.anzheng.scheme.committee.MeetingTransition;
import org.anzheng.scheme.committee.ProposalTransition;
import org.anzheng.scheme.committee.QuestionTransition;
import org.anzheng.scheme.committee.SeatTransition;

/** The acts of and on the technical committee that addresses name. */
final class CommitteeNouns {

  static final Map<String, Collection<? extends Transition<?>>> ACTS =
      Map.ofEntries(
          act("/committee-work/proposals", ProposalTransition.PROPOSE),
          act("/committee-work/proposals/{number}/comments", ProposalTransition.COMMENT),
          act("/committee-work/proposals/{number}/dispositions", ProposalTransition.DISPOSE),
          act("/committee-work/proposals/{number}/submission", ProposalTransition.SUBMIT),
          act("/committee-work/proposals/{number}/withdrawal", ProposalTransition.WITHDRAW),
          act("/committee-work/meetings", MeetingTransition.CONVENE),
          act("/committee-work/meetings/{number}/papers", MeetingTransition.ADD_PAPER),
          act("/committee-work/meetings/{number}/ballots", BallotTransition.OPEN),
          act("/committee-work/meetings/{number}/minutes", MeetingTransition.CLOSE),
          act("/committee-work/meetings/{number}/cancellation", MeetingTransition.CANCEL),
          act("/committee-work/ballots/{number}/votes", BallotTransition.CAST),
          act("/committee-work/ballots/{number}/interests", BallotTransition.DECLARE_INTEREST),
          act("/committee-work/ballots/{number}/count", BallotTransition.PASS),
          act("/committee-work/questions/{number}/answer", QuestionTransition.ANSWER),
          act("/committee-work/questions/{number}/refusal", QuestionTransition.DECLINE),
          act("/committee-work/seats/{id}/resignation", SeatTransition.RESIGN),
          entry(
              "/regulator/committee/resolutions/{number}/draft",
              Set.of(CatalogueDraftTransition.OPEN)),
          entry("/regulator/committee/seats", Set.of(SeatTransition.NOMINATE)),
          entry("/regulator/committee/seats/{id}/confirmation", Set.of(SeatTransition.CONFIRM)),
          entry("/regulator/committee/seats/{id}/refusal", Set.of(SeatTransition.DECLINE)));

  private CommitteeNouns() {}

  private static Map.Entry<String, Collection<? extends Transition<?>>> act(
      String pattern, Transition<?> transition) {
    return entry(pattern, List.of(transition));
  }
}

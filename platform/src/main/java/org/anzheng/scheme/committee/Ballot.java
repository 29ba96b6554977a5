package org.anzheng.scheme.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;

/**
 * 表决: on one proposal in one meeting, by those who had a seat when it was opened.
 *
 * @param motion what the resolution would say
 * @param until last day on which members can vote
 * @param quorum least that must vote, in per cent, as it stood at the opening
 * @param majority least that must be in favour, in per cent
 */
@NamedInterface("committee")
public record Ballot(
    String number,
    UUID committee,
    String meeting,
    String proposal,
    String motion,
    LocalDate until,
    List<Elector> electors,
    int quorum,
    int majority,
    BallotStatus status,
    int version) {

  public Ballot {
    electors = List.copyOf(electors);
  }

  /** The member's part in it. */
  public Optional<Elector> elector(UUID member) {
    return electors.stream().filter(e -> e.member().equals(member)).findFirst();
  }

  /** How it stands. */
  public Tally tally() {
    return new Tally(
        Math.toIntExact(electors.stream().filter(e -> e.interest().isEmpty()).count()),
        count(VoteChoice.FOR),
        count(VoteChoice.AGAINST),
        count(VoteChoice.ABSTAIN));
  }

  BallotFact.InterestDeclared declare(String interest, Actor actor, Instant now) {
    BallotTransition.DECLARE_INTEREST.apply(status, actor);
    awaited(actor);
    Refusal.ifAny(CommitteeTexts.text("interest", interest));
    return new BallotFact.InterestDeclared(
        Act.of(actor, BallotTransition.DECLARE_INTEREST, now), committee, number, interest.strip());
  }

  BallotFact.VoteCast cast(VoteChoice choice, Actor actor, Instant now) {
    BallotTransition.CAST.apply(status, actor);
    awaited(actor);
    return new BallotFact.VoteCast(
        Act.of(actor, BallotTransition.CAST, now), committee, number, choice);
  }

  BallotFact.BallotClosed close(Actor actor, Instant now) {
    Tally tally = tally();
    BallotTransition outcome = BallotRules.outcome(tally, quorum, majority);
    BallotStatus next = outcome.apply(status, actor);
    if (tally.outstanding() > 0 && !ChinaTime.dateOf(now).isAfter(until)) {
      throw new Refusal(CommitteeRefusal.BALLOT_NOT_OVER, tally.outstanding(), until);
    }
    return new BallotFact.BallotClosed(
        Act.of(actor, outcome, now), committee, number, outcome, next, tally);
  }

  private void awaited(Actor actor) {
    Elector elector =
        elector(actor.account()).orElseThrow(() -> new Refusal(CommitteeRefusal.NOT_AN_ELECTOR));
    if (elector.interest().isPresent()) {
      throw new Refusal(CommitteeRefusal.HAS_INTEREST);
    }
    if (elector.choice().isPresent()) {
      throw new Refusal(CommitteeRefusal.VOTED_ALREADY);
    }
  }

  private int count(VoteChoice choice) {
    return Math.toIntExact(
        electors.stream().filter(e -> e.choice().equals(Optional.of(choice))).count());
  }
}

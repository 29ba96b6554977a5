package org.anzheng.scheme.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.scheme.Parameters;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 技术委员会查询: what the committee, the departments and, of questions, the asker may read. */
@NamedInterface("committee")
@Service
public class CommitteeSearch {

  private final SeatStore seats;
  private final QuestionStore questions;
  private final ProposalStore proposals;
  private final MeetingStore meetings;
  private final BallotStore ballots;
  private final CommitteeRecord record;
  private final Parameters parameters;

  CommitteeSearch(
      SeatStore seats,
      QuestionStore questions,
      ProposalStore proposals,
      MeetingStore meetings,
      BallotStore ballots,
      CommitteeRecord record,
      Parameters parameters) {
    this.seats = seats;
    this.questions = questions;
    this.proposals = proposals;
    this.meetings = meetings;
    this.ballots = ballots;
    this.record = record;
    this.parameters = parameters;
  }

  /** Every seat there ever was, for departments and for the committee itself. */
  public List<Seat> seats(Actor actor) {
    return seats.all().stream().filter(seat -> maySee(seat.committee(), actor)).toList();
  }

  /** One seat. */
  public Optional<Seat> seat(UUID id, Actor actor) {
    return seats.find(id).filter(seat -> maySee(seat.committee(), actor));
  }

  /** How the sides are balanced among those who sit on a day. */
  public Balance balance(List<Seat> all, LocalDate day) {
    CommitteeNumbers numbers = CommitteeNumbers.of(parameters.on(day));
    List<Seat> sitting = all.stream().filter(seat -> seat.sitsOn(day)).toList();
    return new Balance(numbers, BalanceRules.counts(sitting), BalanceRules.vote(sitting, numbers));
  }

  /** Proposals of the actor's committee, newest first. */
  public List<Proposal> proposals(Actor actor) {
    return proposals.of(actor.organisation());
  }

  /** A proposal of the actor's committee. */
  public Optional<Proposal> proposal(String number, Actor actor) {
    return proposals.find(number).filter(found -> maySee(found.committee(), actor));
  }

  /** Meetings of the actor's committee, newest first. */
  public List<Meeting> meetings(Actor actor) {
    return meetings.all().stream().filter(found -> maySee(found.committee(), actor)).toList();
  }

  /** A meeting of the actor's committee. */
  public Optional<Meeting> meeting(String number, Actor actor) {
    return meetings.find(number).filter(found -> maySee(found.committee(), actor));
  }

  /** Ballots of the actor's committee, newest first. */
  public List<Ballot> ballots(Actor actor) {
    return ballots.all().stream().filter(found -> maySee(found.committee(), actor)).toList();
  }

  /** A ballot of the actor's committee. */
  public Optional<Ballot> ballot(String number, Actor actor) {
    return ballots.find(number).filter(found -> maySee(found.committee(), actor));
  }

  /** Questions that the actor may read, newest first: the committee all, others their own. */
  public List<Question> questions(Actor actor) {
    return isCommittee(actor) ? questions.all() : questions.of(actor.organisation());
  }

  /** One of them. */
  public Optional<Question> question(String number, Actor actor) {
    return questions.find(number).filter(found -> mayRead(found, actor));
  }

  /** What happened to a seat, question, proposal, meeting or ballot that the actor has found. */
  public List<CommitteeEvent> history(String subject) {
    return record.of(subject);
  }

  static boolean maySee(UUID committee, Actor actor) {
    return committee.equals(actor.organisation()) || isOf(OrganisationType.REGULATOR, actor);
  }

  static boolean mayRead(Question question, Actor actor) {
    return question.asker().equals(actor.organisation()) || isCommittee(actor);
  }

  private static boolean isCommittee(Actor actor) {
    return isOf(OrganisationType.COMMITTEE, actor);
  }

  private static boolean isOf(OrganisationType type, Actor actor) {
    return actor.roles().stream().anyMatch(role -> role.organisationType() == type);
  }
}

package org.anzheng.scheme.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.Parameters;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 表决: opened by the secretary, cast by members, counted; what is adopted becomes a resolution. */
@NamedInterface("committee")
@Service
@Transactional
public class Ballots {

  static final String VOTE_END = "committee.vote-end";

  private final BallotStore store;
  private final MeetingStore meetings;
  private final ProposalStore proposals;
  private final Proposals acts;
  private final SeatStore seats;
  private final ResolutionStore resolutions;
  private final CommitteeRecord record;
  private final Parameters parameters;
  private final Deadlines deadlines;
  private final Clock clock;

  Ballots(
      BallotStore store,
      MeetingStore meetings,
      ProposalStore proposals,
      Proposals acts,
      SeatStore seats,
      ResolutionStore resolutions,
      CommitteeRecord record,
      Parameters parameters,
      Deadlines deadlines,
      Clock clock) {
    this.store = store;
    this.meetings = meetings;
    this.proposals = proposals;
    this.acts = acts;
    this.seats = seats;
    this.resolutions = resolutions;
    this.record = record;
    this.parameters = parameters;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** 发起表决 on a proposal of a meeting that is planned; returns the number. */
  public String open(String meeting, BallotForm form, Actor actor) {
    Instant now = clock.instant();
    LocalDate today = ChinaTime.dateOf(now);
    Meeting held =
        meetings
            .find(meeting)
            .filter(found -> found.committee().equals(actor.organisation()))
            .orElseThrow(Ballots::notFound);
    Role duty = BallotTransition.OPEN.roleOf(actor);
    List<Seat> sitting = sitting(actor, today);
    CommitteeNumbers numbers = CommitteeNumbers.of(parameters.on(today));
    List<Objection> wrong = new ArrayList<>(objections(held, form, today));
    wrong.addAll(BalanceRules.vote(sitting, numbers));
    Refusal.ifAny(wrong);
    BallotFact.BallotOpened fact =
        new BallotFact.BallotOpened(
            Act.of(actor, duty, now),
            actor.organisation(),
            record.next("TC-V", now),
            meeting,
            form.proposal(),
            form.motion().strip(),
            form.until(),
            sitting.stream().map(Seat::member).sorted().toList(),
            numbers.quorum(),
            numbers.majority());
    store.insert(fact);
    start(fact);
    record.announce(fact);
    return fact.number();
  }

  /** 声明利益关系: the member takes no part in this ballot. */
  public void declareInterest(String number, String interest, Actor actor) {
    BallotFact.InterestDeclared fact =
        find(number, actor).declare(interest, actor, clock.instant());
    store.save(fact);
    record.announce(fact);
  }

  /** 投票. */
  public void cast(String number, VoteChoice choice, Actor actor) {
    BallotFact.VoteCast fact = find(number, actor).cast(choice, actor, clock.instant());
    store.save(fact);
    record.announce(fact);
  }

  /** 计票: once all who may have voted, or after the last day. */
  public void close(String number, Actor actor) {
    close(find(number, actor), actor);
  }

  /** 表决期限届满. */
  void end(String number) {
    store
        .find(number)
        .filter(ballot -> ballot.status() == BallotStatus.RUNNING)
        .ifPresent(ballot -> close(ballot, Actor.system()));
  }

  private void close(Ballot ballot, Actor actor) {
    Instant now = clock.instant();
    BallotFact.BallotClosed fact = ballot.close(actor, now);
    store.update(ballot, fact.status());
    deadlines.meet(clockOf(ballot.number()), VOTE_END);
    record.announce(fact);
    Proposal proposal = proposals.find(ballot.proposal()).orElseThrow(Ballots::notFound);
    switch (fact.status()) {
      case PASSED -> {
        acts.conclude(proposal, ProposalTransition.ADOPT, actor, now);
        adopt(ballot, proposal, fact, now);
      }
      case REJECTED -> acts.conclude(proposal, ProposalTransition.REJECT, actor, now);
      case LAPSED, RUNNING -> {} // the proposal stays ready for another vote
    }
  }

  private void adopt(
      Ballot ballot, Proposal proposal, BallotFact.BallotClosed closed, Instant now) {
    BallotFact.ResolutionAdopted fact =
        new BallotFact.ResolutionAdopted(
            new Act(
                java.util.UUID.randomUUID(),
                now,
                closed.act().account(),
                closed.act().organisation(),
                closed.act().role()),
            ballot.committee(),
            record.next("CSSC-TC", now),
            ballot.number(),
            ballot.meeting(),
            proposal.number(),
            proposal.kind(),
            proposal.title(),
            ballot.motion());
    resolutions.insert(fact, closed.tally());
    record.announce(fact);
  }

  private List<Seat> sitting(Actor actor, LocalDate today) {
    return seats.of(actor.organisation()).stream().filter(seat -> seat.sitsOn(today)).toList();
  }

  private List<Objection> objections(Meeting meeting, BallotForm form, LocalDate today) {
    List<Objection> wrong = new ArrayList<>(CommitteeTexts.text("motion", form.motion()));
    if (form.until().isBefore(today)) {
      wrong.add(Objection.toField("until", CommitteeRefusal.UNTIL_PAST));
    }
    if (meeting.status() != MeetingStatus.PLANNED || !meeting.dealsWith(form.proposal())) {
      wrong.add(Objection.toField("proposal", CommitteeRefusal.NOT_ON_AGENDA));
      return wrong;
    }
    Proposal proposal = proposals.find(form.proposal()).orElseThrow(Ballots::notFound);
    if (proposal.status() != ProposalStatus.READY) {
      wrong.add(
          Objection.toField(
              "proposal",
              KernelRefusal.NOT_IN_THIS_STATE,
              BallotTransition.OPEN,
              proposal.status()));
    }
    store.all().stream()
        .filter(b -> b.status() == BallotStatus.RUNNING && b.proposal().equals(form.proposal()))
        .forEach(b ->
            wrong.add(Objection.toField("proposal", CommitteeRefusal.BALLOT_RUNNING, b.number())));
    return wrong;
  }

  private void start(BallotFact.BallotOpened fact) {
    deadlines.start(
        new DeadlineStart(
            clockOf(fact.number()),
            VOTE_END,
            ChinaTime.endOf(fact.until()),
            "design",
            fact.committee(),
            Role.COMMITTEE_MEMBER));
  }

  private Ballot find(String number, Actor actor) {
    return store
        .find(number)
        .filter(ballot -> ballot.committee().equals(actor.organisation()))
        .orElseThrow(Ballots::notFound);
  }

  private static String clockOf(String number) {
    return "ballot/" + number;
  }

  private static Refusal notFound() {
    return new Refusal(KernelRefusal.NOT_FOUND);
  }
}

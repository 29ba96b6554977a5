package org.anzheng.given;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.committee.AgendaItem;
import org.anzheng.scheme.committee.BallotForm;
import org.anzheng.scheme.committee.Ballots;
import org.anzheng.scheme.committee.Clause;
import org.anzheng.scheme.committee.Constituency;
import org.anzheng.scheme.committee.MeetingForm;
import org.anzheng.scheme.committee.Meetings;
import org.anzheng.scheme.committee.ProposalForm;
import org.anzheng.scheme.committee.ProposalKind;
import org.anzheng.scheme.committee.Proposals;
import org.anzheng.scheme.committee.PublicCommittee;
import org.anzheng.scheme.committee.SeatForm;
import org.anzheng.scheme.committee.Seats;
import org.anzheng.scheme.committee.VoteChoice;
import org.springframework.stereotype.Component;

/** Technical committees, set up through the front doors. */
@Component
public class GivenCommittee {

  private final GivenParties parties;
  private final Seats seats;
  private final Proposals proposals;
  private final Meetings meetings;
  private final Ballots ballots;
  private final PublicCommittee open;
  private final Clock clock;

  GivenCommittee(
      GivenParties parties,
      Seats seats,
      Proposals proposals,
      Meetings meetings,
      Ballots ballots,
      PublicCommittee open,
      Clock clock) {
    this.parties = parties;
    this.seats = seats;
    this.proposals = proposals;
    this.meetings = meetings;
    this.ballots = ballots;
    this.open = open;
    this.clock = clock;
  }

  /** The four departments. */
  public record Departments(Actor market, List<Actor> others) {}

  /** A committee in which one member sits for each side. */
  public record Committee(Actor secretary, List<Actor> members, Departments departments) {

    /** The first of its members. */
    public Actor member() {
      return members.getFirst();
    }
  }

  /** New departments. */
  public Departments departments() {
    return new Departments(
        parties.regulator(Role.MARKET_REGULATOR),
        Stream.of(
                Role.CYBERSPACE_REGULATOR, Role.INDUSTRY_REGULATOR, Role.PUBLIC_SECURITY_REGULATOR)
            .map(parties::regulator)
            .toList());
  }

  /** A committee of six. */
  public Committee seated() {
    Actor secretary = parties.committee(Role.COMMITTEE_SECRETARY);
    Departments departments = departments();
    Supplier<Actor> next = () -> parties.beside(secretary, Role.COMMITTEE_MEMBER);
    List<Actor> members =
        Arrays.stream(Constituency.values())
            .map(side -> {
              Actor member = next.get();
              appoint(form(member, side), departments);
              return member;
            })
            .toList();
    return new Committee(secretary, members, departments);
  }

  /** A seat that all four departments gave. */
  public UUID appoint(SeatForm form, Departments departments) {
    UUID seat = seats.nominate(form, departments.market());
    departments.others().forEach(department -> seats.confirm(seat, department));
    return seat;
  }

  /** A nomination for two years from today. */
  public SeatForm form(Actor member, Constituency side) {
    return new SeatForm(member.account(), side, "示例单位", today(), today().plusYears(2));
  }

  /** A proposal with one clause that is ready for a vote. */
  public String ready(Committee committee) {
    String number = proposals.propose(proposal(), committee.member());
    proposals.submit(number, committee.secretary());
    return number;
  }

  /** A filled form. */
  public static ProposalForm proposal() {
    return new ProposalForm(
        ProposalKind.RULE,
        "示例：修订安全运维服务认证规则",
        "示例：监督间隔需要明确",
        List.of(new Clause("5.2", "示例：监督间隔不超过十二个月")));
  }

  /** A meeting today that deals with a proposal. */
  public String meeting(Committee committee, String proposal) {
    return meetings.convene(
        new MeetingForm(
            "示例：技术委员会会议",
            today(),
            "北京",
            List.of(
                new AgendaItem("示例：审议提案", Optional.of(proposal)),
                new AgendaItem("示例：其他事项", Optional.empty()))),
        committee.secretary());
  }

  /** A running ballot on a proposal that is ready. */
  public String ballot(Committee committee) {
    String proposal = ready(committee);
    return ballots.open(
        meeting(committee, proposal),
        new BallotForm(proposal, "示例：建议修订认证规则第5.2条", today().plusDays(7)),
        committee.secretary());
  }

  /** A resolution of a committee of its own. */
  public String resolution() {
    Committee committee = seated();
    String ballot = ballot(committee);
    committee.members().forEach(member -> ballots.cast(ballot, VoteChoice.FOR, member));
    ballots.close(ballot, committee.secretary());
    return open.resolutions().stream()
        .filter(resolution -> resolution.ballot().equals(ballot))
        .findFirst()
        .orElseThrow()
        .number();
  }

  /** Today in Beijing. */
  public LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}

package org.anzheng.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Organisations;
import org.anzheng.scheme.committee.Constituency;
import org.anzheng.scheme.committee.SeatForm;
import org.anzheng.scheme.committee.Seats;
import org.springframework.stereotype.Component;

/** 技术委员会的故事: set up by the four departments, thirteen members from six sides. */
@Component
class CommitteeStory {

  private static final int SET_UP = 700;

  private static final List<Member> MEMBERS =
      List.of(
          new Member(Constituency.GOVERNMENT, "示例市场监管部门"),
          new Member(Constituency.GOVERNMENT, "示例网信部门"),
          new Member(Constituency.RESEARCH, "示例网络安全研究院"),
          new Member(Constituency.RESEARCH, "示例大学网络空间安全学院"),
          new Member(Constituency.CERTIFICATION_BODIES, "示例甲认证中心"),
          new Member(Constituency.CERTIFICATION_BODIES, "示例乙认证有限公司"),
          new Member(Constituency.STANDARDS_BODIES, "示例标准化研究院"),
          new Member(Constituency.STANDARDS_BODIES, "示例网络安全标准化技术机构"),
          new Member(Constituency.SERVICE_PROVIDERS, "示例长城网络安全服务有限公司"),
          new Member(Constituency.SERVICE_PROVIDERS, "示例天府测评技术有限公司"),
          new Member(Constituency.USERS, "示例电力运行单位"),
          new Member(Constituency.USERS, "示例商业银行"),
          new Member(Constituency.USERS, "示例政务云运营单位"));

  private final DemoAccounts accounts;
  private final Organisations organisations;
  private final Accounts people;
  private final Seats seats;
  private final CommitteeActs acts;

  CommitteeStory(
      DemoAccounts accounts,
      Organisations organisations,
      Accounts people,
      Seats seats,
      CommitteeActs acts) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.people = people;
    this.seats = seats;
    this.acts = acts;
  }

  private record Member(Constituency side, String affiliation) {}

  /** Everybody in the committee, and the department that begins drafts. */
  record Committee(Actor secretary, List<Actor> members, Actor marketRegulator) {}

  void write(Timeline timeline, DemoWorld.Cast cast, LocalDate today) {
    List<Committee> committee = new ArrayList<>();
    at(timeline, today.minusDays(SET_UP), () -> committee.add(setUp(today.minusDays(SET_UP))));
    at(timeline, today.minusDays(400), () -> acts.firstProposals(committee.getFirst()));
    at(timeline, today.minusDays(380), () -> acts.firstMeeting(committee.getFirst()));
    at(timeline, today.minusDays(350), () -> acts.openTheDraft(committee.getFirst()));
    Actor client = cast.clients().getFirst().applicant();
    at(timeline, today.minusDays(60), () -> acts.firstQuestion(client));
    at(timeline, today.minusDays(52), () -> acts.answer(committee.getFirst()));
    at(timeline, today.minusDays(20), () -> acts.nextProposals(committee.getFirst()));
    at(timeline, today.minusDays(6), () -> acts.nextMeeting(committee.getFirst(), today));
    at(timeline, today.minusDays(3), () -> acts.openQuestion(client));
  }

  /** The market regulator nominates, the three other departments confirm. */
  private Committee setUp(LocalDate from) {
    Actor operator = accounts.operator();
    UUID organisation =
        accounts.organisation(
            OrganisationType.COMMITTEE,
            "示例网络安全服务认证技术委员会",
            "Example Technical Committee",
            "110102",
            operator);
    Actor secretary =
        accounts.colleague(
            organisation, "tc-secretary", "示例秘书", Role.COMMITTEE_SECRETARY, operator);
    Actor market = department(Role.MARKET_REGULATOR);
    List<Actor> others =
        Stream.of(
                Role.CYBERSPACE_REGULATOR, Role.INDUSTRY_REGULATOR, Role.PUBLIC_SECURITY_REGULATOR)
            .map(this::department)
            .toList();
    List<Actor> members = new ArrayList<>();
    for (Member member : MEMBERS) {
      int number = members.size() + 1;
      Actor account =
          accounts.colleague(
              organisation, "tc-member" + number, "示例委员" + number, Role.COMMITTEE_MEMBER, operator);
      UUID seat =
          seats.nominate(
              new SeatForm(
                  account.account(),
                  member.side(),
                  member.affiliation(),
                  from,
                  from.plusYears(5).minusDays(1)),
              market);
      others.forEach(other -> seats.confirm(seat, other));
      members.add(account);
    }
    return new Committee(secretary, List.copyOf(members), market);
  }

  private Actor department(Role role) {
    return organisations.ofType(OrganisationType.REGULATOR).stream()
        .flatMap(o -> people.holding(o.id(), role).stream())
        .flatMap(account -> people.actor(account.id()).stream())
        .findFirst()
        .orElseThrow();
  }

  private static void at(Timeline timeline, LocalDate day, Runnable act) {
    timeline.at(day.atTime(LocalTime.of(10, 30)).atZone(ChinaTime.ZONE).toInstant(), act);
  }
}

package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenPeople;
import org.anzheng.given.GivenPeople.GivenPerson;
import org.anzheng.given.GivenSite;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.people.Competence;
import org.anzheng.people.People;
import org.anzheng.people.PeopleRefusal;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.Practice;
import org.anzheng.people.SanctionForm;
import org.anzheng.people.SanctionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** SOD-4, SOD-5 and SOD-8 on every day of an assignment, also on those that are yet to come. */
@PlatformTest
class TeamCoverageTest {

  @Autowired GivenEvaluations given;
  @Autowired GivenPeople givenPeople;
  @Autowired GivenParties parties;
  @Autowired Teams teams;
  @Autowired SiteWork site;
  @Autowired EvaluationSearch search;
  @Autowired People people;
  @Autowired PersonDirectory directory;
  @Autowired Practice practice;
  @Autowired Clock clock;

  private GivenEvaluation e;
  private GivenBody body;
  private Actor administrator;

  @BeforeEach
  void anEvaluation() {
    e = given.opened();
    body = new GivenBody(e.manager().organisation(), "");
    administrator = body.as(Role.BODY_ADMINISTRATOR);
  }

  @Test
  void sod_5_a_competence_that_ends_within_the_period_stands_against_the_team() {
    GivenPerson lead = competent(Role.LEAD_AUDITOR, Optional.empty(), today().plusDays(2));
    assign(List.of(new TeamMember(lead.id(), TeamRole.LEAD)), 2);
    assertThat(refused(() -> assign(List.of(new TeamMember(lead.id(), TeamRole.LEAD)), 3)))
        .extracting(Objection::reason)
        .contains(PeopleRefusal.NOT_COMPETENT, EvaluationRefusal.CLAUSE_GROUP_UNCOVERED);
  }

  @Test
  void sod_8_two_members_cover_the_clause_groups_together() {
    GivenPerson lead =
        competent(Role.LEAD_AUDITOR, Optional.of("MANAGEMENT"), today().plusYears(1));
    List<Objection> against =
        refused(() -> assign(List.of(new TeamMember(lead.id(), TeamRole.LEAD)), 0));
    assertThat(against)
        .extracting(Objection::reason)
        .containsOnly(EvaluationRefusal.CLAUSE_GROUP_UNCOVERED);
    GivenPerson technical = competent(Role.AUDITOR, Optional.of("TECHNICAL"), today().plusYears(1));
    assign(
        List.of(
            new TeamMember(lead.id(), TeamRole.LEAD),
            new TeamMember(technical.id(), TeamRole.MEMBER)),
        0);
    assertThat(search.uncovered(file())).isEmpty();
  }

  @Test
  void candidates_are_told_apart_by_day_and_clause_group() {
    GivenPerson lead = competent(Role.LEAD_AUDITOR, Optional.of("TECHNICAL"), today().plusDays(1));
    TeamCandidate candidate =
        search.candidates(file(), new AssignmentPeriod(today(), today().plusDays(4))).stream()
            .filter(each -> each.person().equals(lead.id()))
            .findFirst()
            .orElseThrow();
    assertThat(candidate.covers())
        .filteredOn(cover -> cover.group().code().equals("TECHNICAL"))
        .extracting(GroupCover::lacksOn)
        .containsExactly(Optional.of(today().plusDays(2)));
    assertThat(candidate.covers())
        .filteredOn(cover -> cover.group().code().equals("MANAGEMENT"))
        .extracting(GroupCover::lacksOn)
        .containsExactly(Optional.of(today()));
    assertThat(candidate.againstLead())
        .extracting(Objection::reason)
        .containsExactly(PeopleRefusal.NOT_COMPETENT);
  }

  @Test
  void sod_4_a_sanction_while_the_assignment_runs_waits_for_the_manager_and_closes_the_site() {
    given.team(e);
    given.prepare(e);
    assertThat(gaps()).isEmpty();
    suspend(e.memberPerson().id());

    assertThat(gaps()).extracting(EvaluationTask::due).containsExactly(Optional.of(today()));
    assertThat(search.missing(e.caseNumber(), EvaluationGateStep.SITE_WORK))
        .extracting(Objection::reason)
        .containsExactly(PeopleRefusal.PRACTICE_STOPPED);
    assertThat(refused(() -> site.open(e.caseNumber(), GivenSite.minutes(e, "首次会议"), e.lead())))
        .extracting(Objection::reason)
        .containsExactly(PeopleRefusal.PRACTICE_STOPPED);
  }

  @Test
  void a_team_that_lacks_cover_is_replaced_and_all_begins_again_with_the_new_one() {
    given.team(e);
    given.prepare(e);
    given.enter(e);
    suspend(e.memberPerson().id());
    assertThat(search.actions(file(), e.manager())).contains(EvaluationTransition.REPLACE_TEAM);

    GivenPerson another = competent(Role.AUDITOR, Optional.empty(), today().plusYears(1));
    assign(
        List.of(
            new TeamMember(e.leadPerson().id(), TeamRole.LEAD),
            new TeamMember(another.id(), TeamRole.MEMBER)),
        0);
    assertThat(file().status()).isEqualTo(EvaluationStatus.TEAM_SET);
    assertThat(file().team().acceptedAt()).isEmpty();
    assertThat(gaps()).isEmpty();
    teams.declare(e.caseNumber(), new Declaration(true, true, true, ""), e.lead());
    teams.declare(e.caseNumber(), new Declaration(true, true, true, ""), another.actor());
    teams.accept(e.caseNumber(), e.client());
    given.prepare(e);
    site.open(
        e.caseNumber(),
        new MeetingForm("第二次首次会议", List.of(e.leadPerson().id()), List.of("示例负责人")),
        e.lead());
    assertThat(file().status()).isEqualTo(EvaluationStatus.ON_SITE);
    assertThat(file().site().openingMinutes()).endsWith("第二次首次会议");
  }

  @Test
  void sod_5_nobody_arrives_on_a_day_on_which_a_competence_is_withdrawn() {
    given.team(e);
    given.prepare(e);
    site.open(e.caseNumber(), GivenSite.minutes(e, "首次会议"), e.lead());
    UUID member = e.memberPerson().id();
    Competence held = directory.find(member).orElseThrow().competences().getFirst();
    people.withdrawCompetence(member, held.id(), "示例：见证审核不合格", administrator);

    AttendanceEntry arrival =
        new AttendanceEntry(member, AttendanceDirection.IN, Optional.empty(), "示例", "");
    assertThat(refused(() -> site.attend(e.caseNumber(), arrival, e.member())))
        .extracting(Objection::reason)
        .containsExactly(PeopleRefusal.NOT_COMPETENT);
    assertThat(gaps()).hasSize(1);
  }

  @Test
  void sod_4_whoever_leaves_the_body_is_missed_in_its_teams() {
    given.team(e);
    people.leave(e.memberPerson().id(), administrator);
    assertThat(gaps()).hasSize(1);
    assertThat(search.uncovered(file()))
        .extracting(Objection::reason)
        .containsExactly(PeopleRefusal.NOT_PRACTISING);
  }

  @Test
  void an_accepted_team_that_covers_its_days_is_not_replaced() {
    given.team(e);
    assertThat(search.actions(file(), e.manager()))
        .doesNotContain(EvaluationTransition.REPLACE_TEAM);
    assertThat(refused(() -> given.assign(e)))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.TEAM_ALREADY_ACCEPTED);
    Reason reason =
        catchThrowableOfType(
                Refusal.class,
                () -> search.require(EvaluationTransition.REPLACE_TEAM, file(), e.manager()))
            .reason();
    assertThat(reason).isEqualTo(EvaluationRefusal.TEAM_COVERS);
  }

  private void assign(List<TeamMember> members, int days) {
    AssignmentPeriod period = new AssignmentPeriod(today(), today().plusDays(days));
    teams.assign(e.caseNumber(), new TeamAssignment(members, period), e.manager());
  }

  private GivenPerson competent(Role role, Optional<String> group, LocalDate until) {
    GivenPerson person = givenPeople.person(body, Set.of(role));
    people.recordCompetence(person.id(), givenPeople.competence("TA", group, until), administrator);
    return person;
  }

  private void suspend(UUID person) {
    practice.sanction(
        person,
        new SanctionForm(SanctionKind.SUSPENSION, Optional.of(6), "示例事实", "示例〔2026〕9号"),
        parties.regulator(Role.MARKET_REGULATOR));
  }

  private List<EvaluationTask> gaps() {
    return search.awaiting(e.manager()).stream()
        .filter(task -> task.duty() == EvaluationDuty.REPLACE_TEAM)
        .toList();
  }

  private EvaluationSummary file() {
    return search.ofCase(e.caseNumber()).orElseThrow();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private static List<Objection> refused(Runnable act) {
    return catchThrowableOfType(Refusal.class, act::run).objections();
  }
}

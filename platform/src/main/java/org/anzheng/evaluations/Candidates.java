package org.anzheng.evaluations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.Accounts;
import org.anzheng.people.BookedDay;
import org.anzheng.people.PersonDiary;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.scheme.ClauseGroups;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 审查组人选查找: who could be in a team, as the directory of people knows them now. */
@Component
class Candidates {

  private final PersonDirectory people;
  private final Accounts accounts;
  private final Parameters parameters;
  private final ClauseGroups groups;
  private final PersonDiary diary;
  private final LeadHistory leads;

  Candidates(
      PersonDirectory people,
      Accounts accounts,
      Parameters parameters,
      ClauseGroups groups,
      PersonDiary diary,
      LeadHistory leads) {
    this.people = people;
    this.accounts = accounts;
    this.parameters = parameters;
    this.groups = groups;
    this.diary = diary;
    this.leads = leads;
  }

  /** The people named; somebody unknown, or of another body, is refused without saying more. */
  List<Candidate> named(List<TeamMember> team, UUID body) {
    return team.stream()
        .map(member ->
            people
                .find(member.person())
                .filter(person -> person.body().equals(body))
                .map(person -> candidate(person, member.role()))
                .orElseThrow(() -> new Refusal(EvaluationRefusal.PERSON_UNKNOWN)))
        .toList();
  }

  /** The members of a team, looked at once more. */
  List<Candidate> again(EvaluationSummary file) {
    return named(
        file.team().members().stream()
            .map(member -> new TeamMember(member.person(), member.role()))
            .toList(),
        file.order().body());
  }

  /** Everybody of the body, with what stands against each in each role, on these days. */
  List<TeamCandidate> ofBody(EvaluationOrder order, AssignmentPeriod period, Instant now) {
    TeamNeeds needs = needs(order, period, now).on(period.days());
    return people.ofBody(order.body()).stream()
        .map(person ->
            new TeamCandidate(
                person.id(),
                person.name(),
                person.registrationNo(),
                objections(needs, person, TeamRole.LEAD),
                objections(needs, person, TeamRole.MEMBER),
                objections(needs, person, TeamRole.EXPERT),
                fits(needs, person),
                covers(needs, person)))
        .toList();
  }

  /** What a team is measured against, with what people are booked for in a period already. */
  TeamNeeds needs(EvaluationOrder order, AssignmentPeriod period, Instant now) {
    int rotation = parameters.on(ChinaTime.dateOf(now)).planning().leadRotation();
    List<BookedDay> booked =
        diary.ofBody(order.body(), period.first(), period.last()).stream()
            .filter(day -> day.isInTheWayOf(order.caseNumber()))
            .toList();
    return yardstick(now)
        .needs(order, List.of())
        .with(new Commitments(booked, leads.before(order, rotation), rotation));
  }

  /** What every team is measured against now. */
  TeamYardstick yardstick(Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    return new TeamYardstick(groups.on(today), parameters.on(today).consultConflict());
  }

  private List<Objection> objections(TeamNeeds needs, PersonSummary person, TeamRole role) {
    return TeamRules.objections(needs, candidate(person, role));
  }

  /** As a member; then, where leading asks for more, as the lead. */
  private List<TeamFit> fits(TeamNeeds needs, PersonSummary person) {
    Candidate member = candidate(person, TeamRole.MEMBER);
    Candidate lead = candidate(person, TeamRole.LEAD);
    List<TeamFit> fits = new ArrayList<>();
    for (FitCriterion criterion : FitCriterion.values()) {
      List<Objection> against = TeamRules.against(criterion, needs, member);
      List<Objection> leading = TeamRules.against(criterion, needs, lead);
      if (criterion != FitCriterion.ROTATION) {
        fits.add(new TeamFit(criterion, false, against));
      }
      if (criterion == FitCriterion.ROTATION || (against.isEmpty() && !leading.isEmpty())) {
        fits.add(new TeamFit(criterion, true, leading));
      }
    }
    return fits;
  }

  private static List<GroupCover> covers(TeamNeeds needs, PersonSummary person) {
    return needs.groups().stream()
        .map(group ->
            new GroupCover(
                group,
                needs.days().stream()
                    .filter(day -> !person.competentFor(needs.category(), group.code(), day))
                    .findFirst()))
        .toList();
  }

  private Candidate candidate(PersonSummary person, TeamRole role) {
    return new Candidate(person, person.account().flatMap(accounts::find), role);
  }
}

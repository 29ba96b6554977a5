package org.anzheng.evaluations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.Accounts;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 审查组人选查找: who could be in a team, as the directory of people knows them now. */
@Component
class Candidates {

  private final PersonDirectory people;
  private final Accounts accounts;
  private final Parameters parameters;

  Candidates(PersonDirectory people, Accounts accounts, Parameters parameters) {
    this.people = people;
    this.accounts = accounts;
    this.parameters = parameters;
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

  /** Everybody of the body, with what stands against each as lead and as member. */
  List<TeamCandidate> ofBody(EvaluationOrder order, Instant now) {
    return people.ofBody(order.body()).stream()
        .map(person ->
            new TeamCandidate(
                person.id(),
                person.name(),
                person.registrationNo(),
                objections(order, person, TeamRole.LEAD, now),
                objections(order, person, TeamRole.MEMBER, now),
                objections(order, person, TeamRole.EXPERT, now)))
        .toList();
  }

  /** How long ties to a client count. */
  Period conflict(Instant now) {
    return parameters.on(ChinaTime.dateOf(now)).consultConflict();
  }

  private List<Objection> objections(
      EvaluationOrder order, PersonSummary person, TeamRole role, Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    return TeamRules.objections(order, candidate(person, role), today, conflict(now));
  }

  private Candidate candidate(PersonSummary person, TeamRole role) {
    return new Candidate(person, person.account().flatMap(accounts::find), role);
  }
}

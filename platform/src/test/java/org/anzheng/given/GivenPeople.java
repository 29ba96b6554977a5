package org.anzheng.given;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.people.CompetenceEvidence;
import org.anzheng.people.CompetenceForm;
import org.anzheng.people.EvidenceKind;
import org.anzheng.people.People;
import org.anzheng.people.PersonForm;
import org.springframework.stereotype.Component;

/** People of a body, registered and competent, made through the front doors. */
@Component
public class GivenPeople {

  private final GivenParties parties;
  private final People people;
  private final Clock clock;

  GivenPeople(GivenParties parties, People people, Clock clock) {
    this.parties = parties;
    this.people = people;
    this.clock = clock;
  }

  /** A person with an account of the body. */
  public record GivenPerson(UUID id, Actor actor) {}

  /** Somebody with these duties and an account, registered, competent for the categories. */
  public GivenPerson person(GivenBody body, Set<Role> roles, String... categories) {
    Actor administrator = body.as(Role.BODY_ADMINISTRATOR);
    Actor actor = parties.colleague(administrator, roles.toArray(Role[]::new));
    UUID person = people.register(form(Optional.of(actor.account())), administrator);
    for (String category : categories) {
      people.recordCompetence(person, competence(category), administrator);
    }
    return new GivenPerson(person, actor);
  }

  /** A registration form of somebody nobody knows yet. */
  public PersonForm form(Optional<UUID> account) {
    return new PersonForm(
        account,
        "示例审查员",
        Identities.identityNumber(),
        "SVC-" + UUID.randomUUID().toString().substring(0, 13),
        today().minusYears(1),
        today().plusYears(5),
        true);
  }

  /** A confirmation of competence that holds from a year ago for six years. */
  public CompetenceForm competence(String category) {
    return competence(category, Optional.empty(), today().plusYears(5));
  }

  /** The same for a clause group, until a day. */
  public CompetenceForm competence(String category, Optional<String> group, LocalDate until) {
    return new CompetenceForm(
        category, group, "示例说明", List.of(exam()), today().minusYears(1), until);
  }

  /** A competence that rests on a file. */
  public void proveWith(UUID person, UUID file, Actor administrator) {
    CompetenceEvidence proof =
        new CompetenceEvidence(EvidenceKind.WITNESS, "示例见证", today(), Optional.of(file));
    people.recordCompetence(
        person,
        new CompetenceForm(
            "TA", Optional.empty(), "", List.of(proof), today(), today().plusYears(1)),
        administrator);
  }

  /** Evidence of one kind. */
  public CompetenceEvidence exam() {
    return new CompetenceEvidence(
        EvidenceKind.EXAM, "示例考试合格", today().minusYears(1), Optional.empty());
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}

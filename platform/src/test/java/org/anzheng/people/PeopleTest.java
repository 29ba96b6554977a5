package org.anzheng.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenPeople;
import org.anzheng.given.GivenPeople.GivenPerson;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.SchemeRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PeopleTest {

  @Autowired private GivenBodies givenBodies;
  @Autowired private GivenPeople given;
  @Autowired private People people;
  @Autowired private PersonDirectory directory;
  @Autowired private JdbcClient jdbc;

  private GivenBody body;
  private Actor administrator;

  @BeforeEach
  void aBody() {
    body = new GivenBody(givenBodies.unapproved(), "");
    administrator = body.as(Role.BODY_ADMINISTRATOR);
  }

  @Test
  void aPersonIsFoundByIdBodyAndAccount() {
    GivenPerson person = given.person(body, Set.of(Role.LEAD_AUDITOR), "TA", "OM");
    PersonSummary summary = directory.find(person.id()).orElseThrow();
    assertThat(summary.account()).contains(person.actor().account());
    assertThat(summary.status()).isEqualTo(PersonStatus.ACTIVE);
    assertThat(summary.competences()).extracting(Competence::category).containsExactly("OM", "TA");
    assertThat(directory.ofAccount(person.actor().account())).contains(summary);
    assertThat(directory.ofBody(body.organisation())).containsExactly(summary);
  }

  @Test
  void sod_4_nobodyPractisesInTwoBodies() {
    PersonForm form = given.form(Optional.empty());
    people.register(form, administrator);
    GivenBody other = new GivenBody(givenBodies.unapproved(), "");
    Actor theirs = other.as(Role.BODY_ADMINISTRATOR);
    refused(PeopleRefusal.ACTIVE_ELSEWHERE, () -> people.register(form, theirs));
    refused(PeopleRefusal.ACTIVE_ELSEWHERE, () -> people.register(form, administrator));
  }

  @Test
  void sod_4_whoLeftMayPractiseElsewhere() {
    PersonForm form = given.form(Optional.empty());
    UUID before = people.register(form, administrator);
    people.leave(before, administrator);
    GivenBody other = new GivenBody(givenBodies.unapproved(), "");
    UUID after = people.register(form, other.as(Role.BODY_ADMINISTRATOR));
    assertThat(directory.ofBody(body.organisation())).isEmpty();
    assertThat(directory.find(before).orElseThrow().status()).isEqualTo(PersonStatus.LEFT);
    assertThat(directory.ofBody(other.organisation()))
        .extracting(PersonSummary::id)
        .containsExactly(after);
    refused(
        KernelRefusal.NOT_IN_THIS_STATE,
        () -> people.recordCompetence(before, given.competence("TA"), administrator));
  }

  @Test
  void theIdentityNumberIsSealedAndAppearsNowhere() {
    PersonForm form = given.form(Optional.empty());
    UUID person = people.register(form, administrator);
    String row =
        jdbc.sql("SELECT to_jsonb(p)::text FROM people.person p WHERE id = :id")
            .param("id", person)
            .query(String.class)
            .single();
    assertThat(row).doesNotContain(form.identityNumber());
    byte[] plain = form.identityNumber().getBytes(StandardCharsets.US_ASCII);
    Boolean found =
        jdbc.sql(
                """
                SELECT position(:plain IN identity_sealed) > 0 OR position(:plain IN identity_digest) > 0
                FROM people.person WHERE id = :id
                """)
            .param("plain", plain)
            .param("id", person)
            .query(Boolean.class)
            .single();
    assertThat(found).isFalse();
    assertThat(form.toString()).doesNotContain(form.identityNumber());
  }

  @Test
  void anAccountOfAnotherBodyIsNotTaken() {
    GivenBody other = new GivenBody(givenBodies.unapproved(), "");
    UUID theirs = given.person(other, Set.of(Role.AUDITOR)).actor().account();
    refused(
        PeopleRefusal.ACCOUNT_NOT_FREE,
        () -> people.register(given.form(Optional.of(theirs)), administrator));
  }

  @Test
  void aRegistrationNumberBelongsToOnePerson() {
    PersonForm first = given.form(Optional.empty());
    people.register(first, administrator);
    PersonForm second = given.form(Optional.empty());
    PersonForm copied =
        new PersonForm(
            second.account(),
            second.name(),
            second.identityNumber(),
            first.registrationNo(),
            second.registeredFrom(),
            second.registeredUntil(),
            true);
    refused(PeopleRefusal.REGISTRATION_TAKEN, () -> people.register(copied, administrator));
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    LocalDate day = LocalDate.of(2026, 7, 1);
    PersonForm empty =
        new PersonForm(Optional.empty(), " ", "123", "", day, day.minusDays(1), false);
    assertThatThrownBy(() -> people.register(empty, administrator))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.objections())
                    .extracting(o -> o.field().orElseThrow())
                    .containsExactly(
                        "name", "registrationNo", "identityNumber", "registeredUntil"));
  }

  @Test
  void anotherBodyCannotFindThePerson() {
    UUID person = people.register(given.form(Optional.empty()), administrator);
    Actor stranger = new GivenBody(givenBodies.unapproved(), "").as(Role.BODY_ADMINISTRATOR);
    refused(KernelRefusal.NOT_FOUND, () -> people.leave(person, stranger));
  }

  @Test
  void withoutTheDutyNothingIsDone() {
    UUID person = people.register(given.form(Optional.empty()), administrator);
    Actor auditor = body.as(Role.AUDITOR, Role.DECISION_MAKER);
    refused(KernelRefusal.NOT_YOUR_DUTY, () -> people.leave(person, auditor));
    refused(
        KernelRefusal.NOT_YOUR_DUTY, () -> people.register(given.form(Optional.empty()), auditor));
  }

  @Test
  void aRegistrationIsOnlyEverExtended() {
    UUID person = people.register(given.form(Optional.empty()), administrator);
    LocalDate until = directory.find(person).orElseThrow().registeredUntil();
    refused(
        PeopleRefusal.PERIOD_REVERSED,
        () -> people.renewRegistration(person, until, administrator));
    people.renewRegistration(person, until.plusYears(3), administrator);
    assertThat(directory.find(person).orElseThrow().registeredUntil())
        .isEqualTo(until.plusYears(3));
  }

  @Test
  void associationsAreKept() {
    UUID person = people.register(given.form(Optional.empty()), administrator);
    Association tie =
        new Association(
            UUID.randomUUID(), AssociationKind.EMPLOYED, Optional.of(LocalDate.of(2025, 3, 1)));
    people.declareAssociation(person, tie, administrator);
    assertThat(directory.associationsOf(person)).containsExactly(tie);
  }

  @Test
  void competenceIsInACategoryOfTheCatalogue() {
    UUID person = people.register(given.form(Optional.empty()), administrator);
    refused(
        SchemeRefusal.NO_SUCH_CATEGORY,
        () -> people.recordCompetence(person, given.competence("ZZ"), administrator));
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}

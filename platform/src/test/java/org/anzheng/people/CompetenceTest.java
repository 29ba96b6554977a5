package org.anzheng.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenPeople;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A competence from its confirmation to its withdrawal, with evidence and history. */
@PlatformTest
class CompetenceTest {

  @Autowired private GivenBodies bodies;
  @Autowired private GivenPeople given;
  @Autowired private People people;
  @Autowired private PersonDirectory directory;
  @Autowired private Clock clock;

  private Actor administrator;
  private UUID person;

  @BeforeEach
  void aPerson() {
    administrator = new GivenBody(bodies.unapproved(), "").as(Role.BODY_ADMINISTRATOR);
    person = people.register(given.form(Optional.empty()), administrator);
  }

  @Test
  void itIsForAClauseGroupAndKeepsItsEvidence() {
    people.recordCompetence(
        person,
        given.competence("TA", Optional.of("TECHNICAL"), today().plusYears(1)),
        administrator);
    Competence held = held();
    assertThat(held.clauseGroup()).contains("TECHNICAL");
    assertThat(held.evidence()).containsExactly(given.exam());
    PersonSummary summary = directory.find(person).orElseThrow();
    assertThat(summary.competentFor("TA", "TECHNICAL", today())).isTrue();
    assertThat(summary.competentFor("TA", "MANAGEMENT", today())).isFalse();
  }

  @Test
  void aRenewalLengthensItOnNewEvidenceAndAWithdrawalEndsItToday() {
    LocalDate until = today().plusMonths(1);
    people.recordCompetence(person, given.competence("TA", Optional.empty(), until), administrator);
    CompetenceEvidence witness =
        new CompetenceEvidence(EvidenceKind.WITNESS, "示例见证", today(), Optional.empty());
    UUID id = held().id();
    people.renewCompetence(person, id, until.plusYears(3), List.of(witness), administrator);
    assertThat(held().validUntil()).isEqualTo(until.plusYears(3));
    assertThat(held().evidence()).containsExactly(given.exam(), witness);

    people.withdrawCompetence(person, id, "示例：长期未参加审核", administrator);
    assertThat(held().withdrawnFrom()).contains(today());
    assertThat(held().holdsOn(today())).isFalse();
    assertThat(held().holdsOn(today().minusDays(1))).isTrue();
    assertThat(reasons(() -> people.withdrawCompetence(person, id, "再次", administrator)))
        .containsExactly(PeopleRefusal.COMPETENCE_OVER);
    assertThat(directory.historyOf(person))
        .extracting(PersonEvent::kind)
        .containsExactly(
            "PersonRegistered", "CompetenceRecorded", "CompetenceRenewed", "CompetenceWithdrawn");
    assertThat(directory.historyOf(person).getLast().note()).isEqualTo("示例：长期未参加审核");
  }

  @Test
  void whatIsWrongIsSaidAtOnce() {
    CompetenceForm none =
        new CompetenceForm("TA", Optional.empty(), "", List.of(), today(), today().minusDays(1));
    assertThat(reasons(() -> people.recordCompetence(person, none, administrator)))
        .containsExactly(PeopleRefusal.EVIDENCE_MISSING, PeopleRefusal.PERIOD_REVERSED);
    CompetenceEvidence tomorrow =
        new CompetenceEvidence(EvidenceKind.EXAM, " ", today().plusDays(1), Optional.empty());
    assertThat(reasons(() -> people.recordCompetence(person, with(tomorrow), administrator)))
        .containsExactly(KernelRefusal.REQUIRED, PeopleRefusal.EVIDENCE_IN_FUTURE);
    CompetenceEvidence foreign =
        new CompetenceEvidence(EvidenceKind.EXAM, "示例", today(), Optional.of(UUID.randomUUID()));
    assertThat(reasons(() -> people.recordCompetence(person, with(foreign), administrator)))
        .containsExactly(PeopleRefusal.FILE_UNKNOWN);
    CompetenceForm group = given.competence("TA", Optional.of("NONE"), today().plusYears(1));
    assertThat(reasons(() -> people.recordCompetence(person, group, administrator)))
        .containsExactly(PeopleRefusal.CLAUSE_GROUP_UNKNOWN);
  }

  @Test
  void nobodyElsesCompetenceIsTouched() {
    people.recordCompetence(person, given.competence("TA"), administrator);
    UUID id = held().id();
    Actor other = new GivenBody(bodies.unapproved(), "").as(Role.BODY_ADMINISTRATOR);
    assertThat(reasons(() -> people.withdrawCompetence(person, id, "示例", other)))
        .containsExactly(KernelRefusal.NOT_FOUND);
    UUID colleague = people.register(given.form(Optional.empty()), administrator);
    assertThat(reasons(() -> people.withdrawCompetence(colleague, id, "示例", administrator)))
        .containsExactly(KernelRefusal.NOT_FOUND);
  }

  private CompetenceForm with(CompetenceEvidence evidence) {
    return new CompetenceForm(
        "TA", Optional.empty(), "", List.of(evidence), today(), today().plusYears(1));
  }

  private Competence held() {
    return directory.find(person).orElseThrow().competences().getFirst();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private static List<Reason> reasons(Runnable act) {
    return catchThrowableOfType(Refusal.class, act::run).objections().stream()
        .map(Objection::reason)
        .toList();
  }
}

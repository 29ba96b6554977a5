package org.anzheng.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.BusinessClock;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenPeople;
import org.anzheng.given.GivenPeople.GivenPerson;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the market regulator can do to the practice of a person, and what that does elsewhere. */
@PlatformTest
class PracticeTest {

  @Autowired private GivenBodies givenBodies;
  @Autowired private GivenParties parties;
  @Autowired private GivenPeople given;
  @Autowired private People people;
  @Autowired private Practice practice;
  @Autowired private PersonDirectory directory;
  @Autowired private Deadlines deadlines;
  @Autowired private BusinessClock clock;

  private GivenBody body;
  private Actor administrator;
  private Actor regulator;

  @BeforeEach
  void aBodyAndTheRegulator() {
    body = new GivenBody(givenBodies.unapproved(), "");
    administrator = body.as(Role.BODY_ADMINISTRATOR);
    regulator = parties.regulator(Role.MARKET_REGULATOR);
  }

  @AfterEach
  void theClockGoesOn() {
    clock.release();
  }

  @Test
  void whoeverIsSuspendedIsAssignedToNothingUntilItEnds() {
    GivenPerson person = given.person(body, Set.of(Role.LEAD_AUDITOR), "TA");
    practice.sanction(person.id(), suspension(6), regulator);

    PersonSummary suspended = directory.find(person.id()).orElseThrow();
    assertThat(suspended.status()).isEqualTo(PersonStatus.SUSPENDED);
    assertThat(directory.ofBody(body.organisation())).containsExactly(suspended);
    assertThat(
            CompetenceRules.practising(suspended, body.organisation(), today()).stream().toList())
        .extracting(Objection::reason)
        .containsExactly(PeopleRefusal.PRACTICE_STOPPED);
    assertThat(directory.fullTimeStaff(today())).doesNotContainKey(body.organisation());
    assertThat(directory.keptOutOn(today())).contains(suspended);
    refused(
        KernelRefusal.NOT_IN_THIS_STATE,
        () -> practice.sanction(person.id(), suspension(6), regulator));

    Sanction order = directory.sanctionsOf(person.id()).getFirst();
    passThe(order.lastDay());
    assertThat(directory.find(person.id()).orElseThrow().status()).isEqualTo(PersonStatus.ACTIVE);
    assertThat(directory.keptOutOn(today())).doesNotContain(suspended);
    assertThat(directory.fullTimeStaff(today())).containsEntry(body.organisation(), 1);
  }

  @Test
  void nobodyRegistersWhoeverIsKeptOut() {
    PersonForm form = given.form(Optional.empty());
    UUID person = people.register(form, administrator);
    practice.sanction(person, bar(), regulator);
    assertThat(directory.find(person).orElseThrow().status()).isEqualTo(PersonStatus.BARRED);
    Actor elsewhere = new GivenBody(givenBodies.unapproved(), "").as(Role.BODY_ADMINISTRATOR);
    assertThatThrownBy(() -> people.register(form, elsewhere))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.objections().getFirst().reason())
                  .isEqualTo(PeopleRefusal.SANCTIONED);
              assertThat(refusal.objections().getFirst().arguments())
                  .containsExactly(today().plusYears(5).minusDays(1));
            });
    refused(KernelRefusal.NOT_IN_THIS_STATE, () -> people.leave(person, administrator));
  }

  @Test
  void whoLeavesWhileSuspendedStaysAway() {
    PersonForm form = given.form(Optional.empty());
    UUID person = people.register(form, administrator);
    practice.sanction(person, suspension(24), regulator);
    people.leave(person, administrator);
    refused(PeopleRefusal.SANCTIONED, () -> people.register(form, administrator));
    LocalDate last = directory.sanctionsOf(person).getFirst().lastDay();
    passThe(last);
    assertThat(directory.find(person).orElseThrow().status()).isEqualTo(PersonStatus.LEFT);
  }

  @Test
  void onlyTheMarketRegulatorOrders() {
    UUID person = people.register(given.form(Optional.empty()), administrator);
    Actor other = parties.regulator(Role.CYBERSPACE_REGULATOR);
    refused(KernelRefusal.NOT_YOUR_DUTY, () -> practice.sanction(person, bar(), other));
    refused(KernelRefusal.NOT_YOUR_DUTY, () -> practice.sanction(person, bar(), administrator));
    refused(KernelRefusal.NOT_FOUND, () -> practice.sanction(UUID.randomUUID(), bar(), regulator));
    assertThat(directory.sanctionsOf(person)).isEmpty();
  }

  @Test
  void aPersonIsFoundByTheNumberOfTheRegistrationBody() {
    PersonForm form = given.form(Optional.empty());
    UUID person = people.register(form, administrator);
    assertThat(directory.withRegistrationNo(" " + form.registrationNo() + " "))
        .extracting(PersonSummary::id)
        .containsExactly(person);
  }

  private void passThe(LocalDate lastDay) {
    clock.holdAt(ChinaTime.endOf(lastDay).minusSeconds(1));
    deadlines.runDue(clock.instant());
    clock.holdAt(ChinaTime.endOf(lastDay));
    deadlines.runDue(clock.instant());
  }

  private static SanctionForm suspension(int months) {
    return new SanctionForm(
        SanctionKind.SUSPENSION, Optional.of(months), "示例：同时在两个机构执业", "示例决字〔2026〕1号");
  }

  private static SanctionForm bar() {
    return new SanctionForm(SanctionKind.BAR, Optional.empty(), "示例：出具虚假结论", "示例决字〔2026〕2号");
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.objections()).extracting(Objection::reason).contains(reason));
  }
}

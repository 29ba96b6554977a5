package org.anzheng.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.BusinessClock;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenPeople;
import org.anzheng.given.Identities;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.people.People;
import org.anzheng.people.PersonForm;
import org.anzheng.scheme.Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The alarm of too few full-time people, in the work of the body and of the market regulator. */
@PlatformTest
class StaffAlarmTest {

  @Autowired Browser browser;
  @Autowired GivenBodies bodies;
  @Autowired GivenParties parties;
  @Autowired GivenPeople given;
  @Autowired People people;
  @Autowired BodyDirectory directory;
  @Autowired Parameters parameters;
  @Autowired BusinessClock clock;

  @AfterEach
  void theClockGoesOn() {
    clock.release();
  }

  @Test
  void it_goes_off_at_midnight_of_31_december_when_registrations_end() {
    int year = ChinaTime.dateOf(clock.instant()).getYear();
    LocalDate silvester = LocalDate.of(year, 12, 31);
    GivenBody body = bodies.approved("TA");
    Actor first = body.as(Role.BODY_ADMINISTRATOR);
    Actor administrator = parties.colleague(first, Role.BODY_ADMINISTRATOR);
    Actor head = parties.colleague(first, Role.BODY_HEAD);
    Actor auditor = parties.colleague(first, Role.AUDITOR);
    long asked = parameters.on(silvester).bodyFullTimeStaff();
    for (int i = 1; i < asked; i++) {
      people.register(form(silvester.plusYears(1)), administrator);
    }
    UUID last = people.register(form(silvester), administrator);
    String shortage = "专职认证人员 %s 人，少于 %s 人".formatted(asked - 1, asked);
    Actor regulator = parties.regulator(Role.MARKET_REGULATOR);
    String name = directory.ofOrganisation(body.organisation()).orElseThrow().name();

    Instant midnight = ChinaTime.endOf(silvester);
    clock.holdAt(midnight.minusMillis(1));
    assertThat(browser.read("/body", administrator)).doesNotContain(shortage);
    assertThat(alarmed(regulator, name)).isFalse();
    clock.holdAt(midnight);
    assertThat(browser.read("/body", administrator)).contains(shortage, "/body/people");
    assertThat(browser.read("/body", head)).contains(shortage);
    assertThat(browser.read("/body", auditor)).doesNotContain(shortage);
    assertThat(alarmed(regulator, name)).isTrue();

    people.renewRegistration(last, silvester.plusYears(3), administrator);
    assertThat(browser.read("/body", administrator)).doesNotContain(shortage);
    assertThat(alarmed(regulator, name)).isFalse();
  }

  /** Whether the home of the department names the body beside its alarm. */
  private boolean alarmed(Actor regulator, String name) {
    String home = browser.read("/regulator", regulator);
    int at = home.indexOf(name);
    return at >= 0 && home.substring(at, Math.min(home.length(), at + 300)).contains("人员不足");
  }

  private PersonForm form(LocalDate until) {
    PersonForm form = given.form(Optional.empty());
    return new PersonForm(
        form.account(),
        form.name(),
        Identities.identityNumber(),
        form.registrationNo(),
        form.registeredFrom(),
        until,
        true);
  }
}

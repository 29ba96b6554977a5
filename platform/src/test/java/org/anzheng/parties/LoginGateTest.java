package org.anzheng.parties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.anzheng.given.GivenAccount;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class LoginGateTest {

  @Autowired AccountStore accounts;
  @Autowired OrganisationStore organisations;
  @Autowired Passwords passwords;
  @Autowired LoginThrottle throttle;
  @Autowired LoginSettings settings;
  @Autowired LoginAudit audit;
  @Autowired Parties parties;
  @Autowired GivenParties given;
  @Autowired JdbcClient jdbc;

  private final String address = "addr-" + UUID.randomUUID();
  private Instant now = Instant.parse("2026-03-01T00:00:00Z");

  @Test
  void whoKnowsThePasswordGetsInWithTheDutiesHeldNow() {
    GivenAccount person = given.applicantPerson();
    LoginResult result = attempt("  " + person.login().toUpperCase(Locale.ROOT), person);
    assertThat(result).isInstanceOf(LoginResult.Success.class);
    LoginResult.Success success = (LoginResult.Success) result;
    assertThat(success.actor()).isEqualTo(person.actor());
    assertThat(success.type()).isEqualTo(OrganisationType.SERVICE_ORGANISATION);
    assertThat(outcomesOf(person)).containsExactly("SUCCEEDED");
  }

  @Test
  void aWrongPasswordAWrongLoginAndADisabledAccountLookTheSame() {
    Actor administrator = given.bodyAdministrator();
    GivenAccount person = given.person(administrator, Role.AUDITOR);
    parties.turn(person.actor().account(), AccountTransition.DISABLE, administrator);
    LoginResult refused = new LoginResult.Refused(PartyRefusal.LOGIN_WRONG, Duration.ZERO);
    assertThat(attempt(person.login(), person)).isEqualTo(refused);
    assertThat(gate().attempt(person.login(), "wrong", address)).isEqualTo(refused);
    assertThat(gate().attempt("nobody-" + UUID.randomUUID(), "wrong", address)).isEqualTo(refused);
    assertThat(outcomesOf(person)).containsExactly("DISABLED", "WRONG_PASSWORD");
  }

  @Test
  void afterTooManyFailuresEvenTheRightPasswordHasToWait() {
    GivenAccount person = given.applicantPerson();
    fail(person, settings.freePerLogin() + 1);
    assertThat(attempt(person.login(), person))
        .isEqualTo(new LoginResult.Refused(PartyRefusal.TOO_MANY_ATTEMPTS, settings.firstWait()));
    now = now.plus(settings.firstWait());
    assertThat(attempt(person.login(), person)).isInstanceOf(LoginResult.Success.class);
    fail(person, settings.freePerLogin());
    assertThat(attempt(person.login(), person)).isInstanceOf(LoginResult.Success.class);
  }

  @Test
  void oneAddressCannotTryManyLogins() {
    for (int i = 0; i <= settings.freePerAddress(); i++) {
      gate().attempt("guess-" + UUID.randomUUID(), "wrong", address);
    }
    GivenAccount person = given.applicantPerson();
    assertThat(attempt(person.login(), person))
        .isEqualTo(new LoginResult.Refused(PartyRefusal.TOO_MANY_ATTEMPTS, settings.firstWait()));
    assertThat(gate().attempt(person.login(), person.password(), "elsewhere-" + UUID.randomUUID()))
        .isInstanceOf(LoginResult.Success.class);
  }

  @Test
  void manyAttemptsAtTheSameMomentGainNothing() throws Exception {
    GivenAccount person = given.applicantPerson();
    List<Callable<LoginResult>> guesses =
        Collections.nCopies(20, () -> gate().attempt(person.login(), "wrong", address));
    try (var threads = Executors.newFixedThreadPool(5)) {
      for (var result : threads.invokeAll(guesses)) {
        assertThat(result.get()).isInstanceOf(LoginResult.Refused.class);
      }
    }
    assertThat(outcomesOf(person).stream().filter("WRONG_PASSWORD"::equals))
        .hasSize(settings.freePerLogin() + 1);
  }

  @Test
  void anOldHashIsRenewedWhenItsOwnerLogsIn() {
    GivenAccount person = given.applicantPerson();
    UUID id = person.actor().account();
    Passwords cheap = new Passwords(new PasswordSettings(10, 128, 16, 1));
    String old = cheap.hash(person.password());
    accounts.savePassword(new Credentials(id, old, false));
    attempt(person.login(), person);
    assertThat(accounts.credentials(id).orElseThrow().hash()).isNotEqualTo(old);
    assertThat(attempt(person.login(), person)).isInstanceOf(LoginResult.Success.class);
  }

  @Test
  void theAuditCannotBeRewrittenAndKeepsNoAddressInTheClear() {
    GivenAccount person = given.applicantPerson();
    attempt(person.login(), person);
    String row =
        jdbc.sql("SELECT a::text FROM parties.login_attempt a WHERE account = :id")
            .param("id", person.actor().account())
            .query(String.class)
            .single();
    assertThat(row)
        .doesNotContain(address)
        .doesNotContain(HexFormat.of().formatHex(address.getBytes(UTF_8)));
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("UPDATE parties.login_attempt SET outcome = 'x'").update())
        .havingRootCause()
        .withMessageContaining("append-only");
  }

  private LoginResult attempt(String login, GivenAccount person) {
    return gate().attempt(login, person.password(), address);
  }

  private void fail(GivenAccount person, int times) {
    for (int i = 0; i < times; i++) {
      gate().attempt(person.login(), "wrong", "addr-" + UUID.randomUUID());
    }
  }

  private LoginGate gate() {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new LoginGate(accounts, organisations, passwords, throttle, audit, clock);
  }

  private List<String> outcomesOf(GivenAccount person) {
    return jdbc.sql("SELECT outcome FROM parties.login_attempt WHERE account = :id ORDER BY id")
        .param("id", person.actor().account())
        .query(String.class)
        .list();
  }
}

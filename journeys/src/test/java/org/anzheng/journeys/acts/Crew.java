package org.anzheng.journeys.acts;

import static org.anzheng.journeys.acts.Examples.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Sheet;
import org.anzheng.journeys.stage.Wire;
import org.anzheng.journeys.stage.Wire.Answer;

/** A client and the people of a body, without browsers: everybody a certification needs. */
final class Crew {

  static final String CLIENT = "client-4";
  static final String OFFICE = "crew-office";
  static final String HEAD = "crew-head";
  static final String LEAD = "crew-lead";
  static final String AUDITOR = "crew-auditor";
  static final String REVIEWER = "crew-reviewer";
  static final String DECIDER = "crew-decider";

  private static final String ADMINISTRATOR = "jia-admin";

  private final RunningPlatform platform;
  private final Map<String, Wire> sessions = new HashMap<>();

  Crew(RunningPlatform platform) {
    this.platform = platform;
  }

  /** Accounts, two auditors and prices for the approved body, and the client number 4. */
  void begin() {
    session(ADMINISTRATOR, Cast.OWN_PASSWORD);
    account(OFFICE, "CONTRACT_REVIEWER", "SCHEME_MANAGER", "CERTIFICATE_OFFICER");
    account(HEAD, "BODY_HEAD");
    // each leads every other time, since nobody leads for ever
    account(LEAD, "LEAD_AUDITOR", "AUDITOR");
    account(AUDITOR, "LEAD_AUDITOR", "AUDITOR");
    account(REVIEWER, "REVIEWER");
    account(DECIDER, "DECISION_MAKER");
    register(LEAD, 1);
    register(AUDITOR, 2);
    tariff();
    session(CLIENT, SignUps.PASSWORD);
  }

  /** The name of a registered person. */
  static String name(String login) {
    return login.equals(LEAD) ? "示例组长" : "示例组员";
  }

  /** Somebody who is signed in; a session outlives a restart of the platform. */
  Wire as(String login) {
    return sessions.get(login);
  }

  /** Sends a form and insists that it is taken; where it leads. */
  String done(String login, String page, String action, Sheet sheet) {
    Answer form = as(login).get(page).orElseThrow();
    Answer answer = as(login).send(form, action, sheet).orElseThrow();
    assertThat(answer.isDone()).as(action + "\n" + answer.body()).isTrue();
    return answer.location();
  }

  /** What stands in a page where the pattern has its group. */
  String found(String login, String page, String pattern) {
    String body = as(login).get(page).orElseThrow().body();
    Matcher matcher = Pattern.compile(pattern).matcher(body);
    assertThat(matcher.find()).as(pattern + " in\n" + body).isTrue();
    return matcher.group(1);
  }

  private void account(String login, String... duties) {
    Sheet sheet =
        Sheet.of("login", login, "personName", "示例人员", "email", login + "@example.com")
            .with("phone", "010-00000000")
            .with("password", Cast.FIRST_PASSWORD);
    List.of(duties).forEach(duty -> sheet.with("roles", duty));
    done(ADMINISTRATOR, "/body/accounts/new", "/body/accounts", sheet);
    newcomer(login);
  }

  private void newcomer(String login) {
    session(login, Cast.FIRST_PASSWORD);
    Sheet change =
        Sheet.of(
            "current", Cast.FIRST_PASSWORD, "next", Cast.OWN_PASSWORD, "again", Cast.OWN_PASSWORD);
    done(login, "/account/password", "/account/password", change);
  }

  private void session(String login, String password) {
    Wire wire = new Wire(platform);
    assertThat(wire.signIn(login, password)).as(login + " signs in").isTrue();
    sessions.put(login, wire);
  }

  private void register(String login, int number) {
    String account =
        found(ADMINISTRATOR, "/body/people/new", "value=\"([^\"]+)\"[^>]*>[^<]*" + login);
    Sheet person =
        Sheet.of("name", name(login), "identityNumber", Examples.identityNumber(number))
            .with("registrationNo", "SVC-" + number)
            .with("registeredFrom", today().minusYears(1).toString())
            .with("registeredUntil", today().plusYears(6).toString())
            .with("fullTime", "yes")
            .with("account", account);
    String path = done(ADMINISTRATOR, "/body/people/new", "/body/people", person);
    Sheet competence =
        Sheet.of("category", "TA", "evidence-EXAM", "示例：考试合格记录")
            .with("evidence-EXAM-date", today().toString())
            .with("validFrom", today().toString())
            .with("validUntil", today().plusYears(6).toString());
    done(ADMINISTRATOR, path + "/competence", path + "/competence", competence);
  }

  private void tariff() {
    Sheet prices =
        Sheet.of("effectiveFrom", today().toString(), "APPLICATION.TA", "1000")
            .with("AUDIT_PER_MAN_DAY.TA", "3000")
            .with("REVIEW_AND_CERTIFICATE.TA", "2000")
            .with("ANNUAL.TA", "2000");
    done(ADMINISTRATOR, "/body/tariffs/new", "/body/tariffs", prices);
  }
}

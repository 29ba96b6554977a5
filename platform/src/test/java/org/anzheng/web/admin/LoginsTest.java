package org.anzheng.web.admin;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.LoginAttempts;
import org.anzheng.parties.LoginGate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The operator reads who signed in; nobody else does, and nothing that was typed is in it. */
@PlatformTest
class LoginsTest {

  @Autowired Browser browser;
  @Autowired GivenParties given;
  @Autowired LoginGate gate;
  @Autowired LoginAttempts attempts;
  @Autowired Accounts accounts;

  @Test
  void the_operator_reads_who_signed_in_from_where_and_who_failed() {
    Actor applicant = given.applicant();
    String login = accounts.find(applicant.account()).orElseThrow().login();
    String typed = "typed-into-the-wrong-field-" + UUID.randomUUID();
    gate.attempt(login, GivenParties.PASSWORD, "192.0.2.7");
    gate.attempt(typed, "whatever", "192.0.2.8");

    String page = browser.read("/admin/logins", given.operator());
    assertThat(page).contains(login, "192.0.2.7", "成功", "192.0.2.8", "没有这个账户");
    assertThat(page).doesNotContain(typed, GivenParties.PASSWORD);
  }

  @Test
  void older_attempts_are_on_further_pages() {
    IntStream.range(0, 55).forEach(i -> gate.attempt("nobody-" + i, "x", "192.0.2." + (i + 10)));

    String newest = browser.read("/admin/logins", given.operator());
    String next = newest.replaceAll("(?s).*href=\"(/admin/logins\\?before=[0-9]+)\".*", "$1");
    assertThat(browser.read(next, given.operator()))
        .contains("192.0.2.10", "href=\"/admin/logins\"")
        .doesNotContain("192.0.2.64");
  }

  @Test
  void nobody_else_reads_it() {
    Actor operator = given.operator();
    Actor idle = new Actor(operator.account(), operator.organisation(), Set.of());

    assertThat(browser.open("/admin/logins", given.applicant()).getStatus()).isEqualTo(404);
    assertThat(refusedWith(() -> attempts.before(1, 1, idle)))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
  }

  @Test
  void a_place_nobody_can_read_is_a_bad_request() {
    MockHttpServletResponse answer = browser.open("/admin/logins?before=x", given.operator());
    assertThat(answer.getStatus()).isEqualTo(400);
  }
}

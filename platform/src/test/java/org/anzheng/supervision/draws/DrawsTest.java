package org.anzheng.supervision.draws;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenDraws;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.DrawFile;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.SignedNote;
import org.anzheng.trust.LogPublisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan from its form to the last published result, on the pages of both sides. */
@PlatformTest
class DrawsTest {

  private static final String LIST = "/regulator/supervision";

  @Autowired Draws draws;
  @Autowired DrawStore plans;
  @Autowired DrawSearch search;
  @Autowired RunningDeadlines deadlines;
  @Autowired GivenDraws given;
  @Autowired GivenParties parties;
  @Autowired GivenBodies bodies;
  @Autowired Browser browser;
  @Autowired LogPublisher log;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private Actor first;
  private Actor second;
  private GivenBody body;

  @BeforeEach
  void a_department_and_a_body() {
    first = parties.regulator(Role.MARKET_REGULATOR);
    second = parties.beside(first, Role.MARKET_REGULATOR);
    body = bodies.approved("TA");
  }

  @Test
  void a_plan_is_frozen_drawn_and_its_results_are_public() {
    String page = location(send(LIST, "title", "示例年度抽查"));
    String number = page.substring(page.lastIndexOf('/') + 1);
    String open = "/supervision/draws/" + number;
    assertThat(browser.open(open, first).getStatus()).as("nothing frozen").isEqualTo(404);
    assertThat(browser.read("/regulator", first)).contains(number);
    assertThat(browser.send(page + "/freezing", first).getStatus()).isEqualTo(422);
    assertThat(browser.send(page + "/draw", first).getStatus()).isEqualTo(409);
    LocalDateTime soon = LocalDateTime.ofInstant(clock.instant(), ChinaTime.ZONE).plusMinutes(5);
    location(browser.send(page + "/freezing", first, "announced", soon.withNano(0).toString()));
    assertThat(browser.send(page + "/withdrawal", first).getStatus()).isEqualTo(409);
    DrawPlan frozen = plans.find(number).orElseThrow();
    assertThat(browser.read(open, first))
        .contains(frozen.frozen().orElseThrow().lists().objectsHash());
    assertThat(browser.open(open + ".json", first).getStatus()).isEqualTo(404);

    draws.open(number);
    draws.open(number);
    assertThat(draws.drawWhenPossible(number)).as("no witnesses here").isFalse();
    assertThat(browser.read(open, first)).contains("至少三个见证方");
    assertThat(text(browser.send(page + "/draw", first))).contains("还没有足够见证方会签");
    transaction.executeWithoutResult(
        done -> draws.draw(plans.find(number).orElseThrow(), cosigned(), Actor.system()));
    log.publishNow();
    DrawFile file = file(open);
    assertThat(file.drawn()).isEqualTo(file.lists().draw(file.seed())).hasSize(1);
    assertThat(file.drawn().getFirst().object()).isEqualTo(body.approvalNo());
    assertThat(new String(file.frozen().leaf().orElseThrow(), StandardCharsets.UTF_8))
        .contains(file.lists().objectsHash(), "\"ev\":\"freeze\"");
    assertThat(clocks(number)).contains("draw.publication");

    String today = ChinaTime.dateOf(clock.instant()).toString();
    assertThat(browser.send(page + "/results", first).getStatus()).isEqualTo(422);
    String[] result = {"place", "1", "outcome", "CASE_FILED", "inspectedOn", today};
    Actor other = parties.beside(first, Role.MARKET_REGULATOR);
    assertThat(browser.send(page + "/results", other, result).getStatus()).isEqualTo(409);
    location(browser.send(page + "/results", first, result));
    assertThat(browser.send(page + "/results", first, result).getStatus()).isEqualTo(409);
    assertThat(browser.read(open, first)).contains("立案", "结果已全部公开");
    assertThat(browser.read("/supervision", first)).contains(number);
    assertThat(clocks(number)).doesNotContain("draw.publication");
  }

  @Test
  void an_empty_form_names_what_is_missing_and_an_unknown_issuer_has_nothing_to_inspect() {
    assertThat(browser.read(LIST, first)).contains("制定抽查计划");
    browser.read(LIST + "/new", first);
    assertThat(text(browser.send(LIST, first)))
        .contains("href=\"#title\"", "href=\"#objectKind\"", "href=\"#normal\"");
    assertThat(text(send(LIST, "title", "示例", "issuer", "R-0000-000"))).contains("没有符合条件");
    assertThat(browser.open(LIST + "/SJ-2026-9999", first).getStatus()).isEqualTo(404);
    assertThat(browser.open("/supervision/draws/SJ-1999-0001", first).getStatus()).isEqualTo(404);
  }

  @Test
  void what_is_frozen_stays_whoever_owns_the_table() {
    String number = draws.prepare(given.form(body.approvalNo(), List.of(first, second)), first);
    draws.freeze(number, clock.instant().plusSeconds(600), first);
    assertThatThrownBy(() ->
            jdbc.sql("UPDATE supervision.draw_plan SET objects = '{}' WHERE number = :n")
                .param("n", number)
                .update())
        .hasStackTraceContaining("frozen");
    assertThatThrownBy(() -> draws.freeze(number, clock.instant().plusSeconds(900), first))
        .isInstanceOf(Refusal.class);
    String other = given.planned(body.approvalNo());
    draws.withdraw(other, first);
    assertThat(plans.find(other).orElseThrow().status()).isEqualTo(DrawStatus.WITHDRAWN);
    assertThat(search.announced(other)).isEmpty();
  }

  private List<String> clocks(String number) {
    return deadlines.ofSubject("draw/" + number).stream().map(RunningDeadline::kind).toList();
  }

  private DrawFile file(String open) {
    return DrawFile.parse(
        text(browser.open(open + ".json", first)).getBytes(StandardCharsets.UTF_8));
  }

  /** A checkpoint that one witness cosigned. */
  static SignedNote cosigned() {
    NoteSigner own = NoteSigner.generate(NoteKeyType.ED25519, "example/log", new SecureRandom());
    NoteSigner witness =
        NoteSigner.generate(NoteKeyType.COSIGNATURE, "example/w", new SecureRandom());
    SignedNote head = new Checkpoint("example/log", 9, new byte[32]).sign(List.of(own));
    return head.with(witness.cosign(head.text(), Instant.now()));
  }

  private MockHttpServletResponse send(String path, String... own) {
    String year = Integer.toString(ChinaTime.dateOf(clock.instant()).getYear());
    String[] all = {
      "year",
      year,
      "objectKind",
      "BODY",
      "normal",
      "100",
      "raised",
      "100",
      "inspectors",
      first.account().toString(),
      "inspectors",
      second.account().toString(),
      own[0],
      own[1],
      "issuer",
      own.length > 2 ? own[3] : body.approvalNo()
    };
    return browser.send(path, first, all);
  }
}

package org.anzheng.supervision.allegations;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.anzheng.given.GivenSignals.CONTACT;
import static org.anzheng.given.GivenSignals.REPORTER;
import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenSignals;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Department;
import org.anzheng.supervision.records.OversightRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report from the public form to its answer, and the vault that two people open (SOD-15). */
@PlatformTest
class AllegationsTest {

  private static final String LIST = "/regulator/allegations/";

  @Autowired PublicAllegations intake;
  @Autowired RunningDeadlines deadlines;
  @Autowired GivenParties parties;
  @Autowired GivenBodies bodies;
  @Autowired GivenSignals oversight;
  @Autowired Browser browser;
  @Autowired JdbcClient jdbc;

  private final String address = GivenSignals.address();
  private Actor handler;
  private Actor opener;
  private String body;

  @BeforeEach
  void people() {
    handler = parties.regulator(Role.ALLEGATION_HANDLER);
    opener = parties.beside(handler, Role.VAULT_OPENER);
    body = bodies.approved("TA").approvalNo();
  }

  @Test
  void a_report_is_assigned_asked_about_checked_and_answered() {
    AllegationReceipt receipt = oversight.allegation(body, oversight.file());
    String page = LIST + receipt.number();
    assertThat(clocks(receipt)).contains("allegation.acceptance", "allegation.answer");
    assertThat(browser.read("/regulator", handler)).contains(receipt.number());
    assertThat(browser.send(page + "/acceptance", handler).getStatus()).isEqualTo(409);
    location(browser.send(page + "/assignment", handler));
    assertThat(browser.send(page + "/question", handler).getStatus()).isEqualTo(422);
    location(browser.send(page + "/question", handler, "question", "示例：是哪一天？"));
    assertThat(intake.track(receipt.number(), receipt.secret(), address).messages())
        .extracting(AllegationMessage::text)
        .containsExactly("示例：是哪一天？");
    intake.supply(receipt.number(), receipt.secret(), "示例：三月二日。", address);
    location(browser.send(page + "/acceptance", handler));
    assertThat(clocks(receipt)).containsExactly("allegation.answer");
    location(browser.send(page + "/reference", handler, "reference", "SJ-2026-0001"));
    location(browser.send(page + "/answer", handler, "answer", "示例：已责令改正。"));
    assertThat(clocks(receipt)).isEmpty();
    assertThat(browser.send(page + "/answer", handler, "answer", "再答").getStatus()).isEqualTo(409);
    assertThat(browser.read(page, handler)).contains("示例：三月二日。", "SJ-2026-0001", "已答复");
    assertThat(
            text(
                browser.send(
                    "/allegations/" + receipt.number(), handler, "secret", receipt.secret())))
        .contains("示例：已责令改正。");
  }

  @Test
  void only_the_office_it_is_assigned_to_sees_it_and_only_market_regulators_do() {
    Actor near = parties.office(Department.MARKET_REGULATION, "110000");
    Actor police = parties.regulator(Role.PUBLIC_SECURITY_REGULATOR);
    String number = oversight.allegation(body).number();
    assertThat(browser.open("/office/allegations/" + number, near).getStatus()).isEqualTo(404);
    String office = near.organisation().toString();
    assertThat(
            browser
                .send(
                    LIST + number + "/assignment", handler, "office", UUID.randomUUID().toString())
                .getStatus())
        .isEqualTo(422);
    location(browser.send(LIST + number + "/assignment", handler, "office", office));
    assertThat(browser.read("/office/allegations/" + number, near)).contains("审核组没有到现场");
    assertThat(browser.read("/office", near)).contains(number);
    assertThat(browser.open(LIST + number, police).getStatus()).isEqualTo(404);
    assertThat(browser.send(LIST + number + "/acceptance", handler).getStatus()).isEqualTo(409);
    location(browser.send("/office/allegations/" + number + "/refusal", near, "reasons", "示例：不属于"));
  }

  @Test
  void the_identity_is_seen_by_the_one_who_asked_after_another_allowed_it_and_each_look_counts() {
    String number = oversight.allegation(body).number();
    String page = LIST + number;
    oversight.assign(number, Optional.empty());
    assertThat(browser.send(page + "/identity", handler).getStatus()).isEqualTo(409);
    assertThat(browser.send(page + "/vault", handler).getStatus()).isEqualTo(422);
    location(browser.send(page + "/vault", handler, "reason", "示例：需要当面核实"));
    assertThat(browser.send(page + "/vault", handler, "reason", "再次").getStatus()).isEqualTo(409);
    assertThat(browser.read("/regulator/vault", opener)).contains(number, "需要当面核实");
    String id = opening(number).toString();
    assertThat(browser.send("/regulator/vault/" + id + "/permission", handler).getStatus())
        .isEqualTo(403);
    location(browser.send("/regulator/vault/" + id + "/permission", opener));
    Actor colleague = parties.beside(handler, Role.ALLEGATION_HANDLER);
    assertThat(browser.send(page + "/identity", colleague).getStatus()).isEqualTo(409);
    assertThat(text(browser.send(page + "/identity", handler))).contains(REPORTER, CONTACT);
    assertThat(text(browser.send(page + "/identity", handler))).contains(REPORTER);
    assertThat(looks(number)).isEqualTo(2);
    assertThat(browser.read(page, handler)).doesNotContain(REPORTER, CONTACT);
    jdbc.sql(
            "UPDATE supervision.vault_opening SET open_until = now() - interval '1 day' WHERE id ="
                + " :id")
        .param("id", UUID.fromString(id))
        .update();
    assertThat(browser.send(page + "/identity", handler).getStatus()).isEqualTo(409);
  }

  @Test
  void whoever_asked_does_not_allow() {
    VaultOpening opening =
        new VaultOpening(
            UUID.randomUUID(),
            "JB",
            handler.account(),
            Instant.EPOCH,
            "",
            VaultStatus.ASKED,
            Optional.empty(),
            0,
            1);
    assertThat(AllegationRules.anotherPerson(opening, handler))
        .singleElement()
        .satisfies(o -> assertThat(o.reason()).isEqualTo(OversightRefusal.SAME_PERSON));
    assertThat(AllegationRules.anotherPerson(opening, opener)).isEmpty();
  }

  @Test
  void a_wrong_secret_and_an_unknown_number_are_answered_alike_and_guessing_ends() {
    AllegationReceipt receipt = oversight.allegation(body);
    assertThat(receipt.toString()).doesNotContain(receipt.secret());
    assertThat(refusedWith(() -> intake.track("JB-1999-000001", receipt.secret(), address)))
        .isEqualTo(refusedWith(() -> intake.track(receipt.number(), "WRONG", address)));
    for (int i = 0; i < 20; i++) {
      refusedWith(() -> intake.track(receipt.number(), "WRONG", address));
    }
    assertThat(
            refusedWith(() -> intake.track(receipt.number(), receipt.secret(), address))
                .getFirst()
                .reason())
        .isEqualTo(OversightRefusal.TOO_MANY);
  }

  @Test
  void the_public_form_says_what_is_missing_and_shows_the_secret_once() {
    assertThat(browser.read("/allegations?subject=" + body, handler)).contains(body);
    assertThat(text(browser.send("/allegations", handler)))
        .contains("href=\"#topic\"", "href=\"#subject\"", "href=\"#text\"");
    assertThat(
            text(
                browser.send(
                    "/allegations",
                    handler,
                    "topic",
                    "OTHER",
                    "subject",
                    "某机构",
                    "text",
                    "长".repeat(4001))))
        .contains("href=\"#text\"");
    browser.read("/allegations/JB-1999-000001", handler);
    assertThat(
            text(
                browser.send(
                    "/allegations/JB-1999-000001/supplement",
                    handler,
                    "secret",
                    "x",
                    "supply",
                    "y")))
        .contains("编号与查询码不符");
  }

  private List<String> clocks(AllegationReceipt receipt) {
    return deadlines.ofSubject("allegation/" + receipt.number()).stream()
        .map(RunningDeadline::kind)
        .sorted()
        .toList();
  }

  private UUID opening(String number) {
    return jdbc.sql("SELECT id FROM supervision.vault_opening WHERE allegation = :n")
        .param("n", number)
        .query((row, i) -> row.getObject(1, UUID.class))
        .single();
  }

  private int looks(String number) {
    return jdbc.sql("SELECT looks FROM supervision.vault_opening WHERE allegation = :n")
        .param("n", number)
        .query((row, i) -> row.getInt(1))
        .single();
  }
}

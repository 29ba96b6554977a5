package org.anzheng.web.applicant.evaluation;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.anzheng.given.GivenFiles.upload;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.EvaluationStatus;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.NonconformityStatus;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The client's pages of an evaluation. */
@PlatformTest
class EvaluationPagesTest {

  @Autowired Browser browser;
  @Autowired GivenEvaluations given;
  @Autowired EvaluationSearch search;

  private GivenEvaluation e;
  private String base;

  @BeforeEach
  void anEvaluation() {
    e = given.opened();
    base = "/applicant/cases/" + e.caseNumber() + "/evaluation";
  }

  @Test
  void the_client_sees_the_team_and_accepts_it() {
    assertThat(browser.read(base, e.client())).contains("目前没有需要贵方办理的事项");
    given.assign(e);
    assertThat(browser.read(base, e.client())).contains("确认审查组");
    assertThat(browser.read(base + "/team", e.client())).contains("示例审查员", "提出异议");
    location(browser.send(base + "/team/acceptance", e.client()));

    assertThat(file().team().acceptedAt()).isPresent();
    assertThat(browser.read(base + "/team", e.client())).doesNotContain("/team/acceptance");
  }

  @Test
  void an_objection_needs_reasons_and_keeps_them() {
    given.assign(e);
    assertThat(browser.send(base + "/team/objection", e.client(), "reasons", " ").getStatus())
        .isEqualTo(422);
    location(browser.send(base + "/team/objection", e.client(), "reasons", "组员曾任职于竞争对手"));

    assertThat(file().status()).isEqualTo(EvaluationStatus.TEAM_OBJECTED);
    assertThat(browser.read(base, e.client())).contains("组员曾任职于竞争对手");
  }

  @Test
  void the_client_acknowledges_the_plan() {
    given.team(e);
    given.plan(e);
    assertThat(browser.read(base + "/plan", e.client())).contains("首次会议、访谈", "提前到场");
    location(acknowledge());

    assertThat(file().status()).isEqualTo(EvaluationStatus.PLAN_CONFIRMED);
    assertThat(browser.read(base, e.client())).contains("委托人已同意提前到场");
    assertThat(acknowledge().getStatus()).isEqualTo(409);
  }

  @Test
  void a_plan_at_shorter_notice_needs_the_clients_agreement() {
    given.team(e);
    given.plan(e);
    MockHttpServletResponse answer = browser.send(base + "/plan/acknowledgement", e.client());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("请先确认同意审查组提前到场");
    assertThat(file().status()).isEqualTo(EvaluationStatus.PLAN_SENT);
  }

  private MockHttpServletResponse acknowledge() {
    return browser.send(base + "/plan/acknowledgement", e.client(), "shorterNotice", "yes");
  }

  @Test
  void the_client_signs_a_nonconformity_and_hands_in_its_correction_with_files() {
    given.team(e);
    given.prepare(e);
    given.enter(e);
    UUID id = given.raise(e);
    String page = base + "/nonconformities/" + id;
    assertThat(browser.read(page, e.client())).contains("签署不符合报告");
    location(browser.send(page + "/signature", e.client(), "remark", "已知悉"));
    assertThat(browser.read(page, e.client())).contains("提交纠正措施", "已知悉");

    MockHttpServletResponse wrong =
        browser.upload(page + "/action", e.client(), upload("proof.pdf"), "cause", "流程未覆盖");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong))
        .contains("流程未覆盖", "proof.pdf", "name=\"evidence\"", "href=\"#correction\"");
    location(
        browser.upload(
            page + "/action",
            e.client(),
            upload("proof.pdf"),
            "cause",
            "流程未覆盖",
            "correction",
            "补做评审",
            "action",
            "修订流程"));
    assertThat(file().nonconformities().getFirst().status())
        .isEqualTo(NonconformityStatus.SUBMITTED);
    UUID evidence =
        file().nonconformities().getFirst().action().orElseThrow().evidence().getFirst();
    assertThat(browser.open(base + "/files/" + evidence, e.client()).getStatus()).isEqualTo(200);
  }

  @Test
  void the_client_signs_the_minutes_that_it_has_read() {
    given.team(e);
    given.prepare(e);
    given.enter(e);
    String page = base + "/minutes/opening";
    assertThat(browser.read(base, e.client())).contains("首次会议记录");
    assertThat(browser.read(page, e.client())).contains("介绍审查组与日程", "示例负责人，总经理", "签署会议记录");

    assertThat(browser.send(page + "/signature", e.client(), "round", "2").getStatus())
        .isEqualTo(409);
    location(browser.send(page + "/signature", e.client(), "round", "1", "remark", "属实"));

    assertThat(browser.read(page, e.client())).contains("属实").doesNotContain("name=\"round\"");
    assertThat(browser.open(base + "/minutes/closing", e.client()).getStatus()).isEqualTo(404);
  }

  @Test
  void the_report_is_shown_and_the_notes_of_the_team_are_not() {
    given.report(e);

    assertThat(browser.read(base, e.client()))
        .contains("推荐通过认证", "服务能力符合认证要求")
        .doesNotContain("查阅制度与记录");
  }

  @Test
  void another_organisation_finds_nothing() {
    given.assign(e);
    GivenEvaluation other = given.opened();

    assertThat(browser.open(base, other.client()).getStatus()).isEqualTo(404);
    assertThat(browser.open(base + "/team", other.client()).getStatus()).isEqualTo(404);
    assertThat(browser.send(base + "/team/acceptance", other.client()).getStatus()).isEqualTo(404);
    assertThat(browser.open(base, e.manager()).getStatus()).isEqualTo(404);
  }

  private EvaluationSummary file() {
    return search.ofCase(e.caseNumber()).orElseThrow();
  }
}

package org.anzheng.web.body.evaluation;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.anzheng.given.GivenFiles.upload;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.EvaluationStatus;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.evaluations.NonconformityStatus;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.GivenSite;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** The body's pages of an evaluation, as the people of the team use them. */
@PlatformTest
class EvaluationPagesTest {

  @Autowired Browser browser;
  @Autowired GivenEvaluations given;
  @Autowired GivenSite onSite;
  @Autowired EvaluationSearch search;
  @Autowired Clock clock;

  private GivenEvaluation e;
  private String base;

  @BeforeEach
  void anEvaluation() {
    e = given.opened();
    base = "/body/cases/" + e.caseNumber() + "/evaluation";
  }

  @Test
  void documents_are_reviewed_with_evidence_and_the_plan_is_sent() {
    given.team(e);
    browser.read(base + "/document-review", e.lead());
    location(
        browser.upload(
            base + "/document-review", e.lead(), upload("review.pdf"), "conclusion", "文件符合要求"));
    UUID evidence = file().documentReview().orElseThrow().evidence().getFirst();
    assertThat(browser.open(base + "/files/" + evidence, e.member()).getStatus()).isEqualTo(200);
    assertThat(browser.open(base + "/files/" + UUID.randomUUID(), e.member()).getStatus())
        .isEqualTo(404);

    browser.read(base + "/plan", e.lead());
    assertThat(text(browser.send(base + "/plan", e.lead(), "day", "", "more", "more")))
        .contains("days[1].day");
    MockHttpServletResponse wrong =
        browser.send(base + "/plan", e.lead(), "day", "昨天", "site", "示例路1号", "agenda", "访谈");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong)).contains("value=\"示例路1号\"", "href=\"#days[0].day\"");
    String today = ChinaTime.dateOf(clock.instant()).toString();
    location(
        browser.send(base + "/plan", e.lead(), "day", today, "site", "示例路1号", "agenda", "访谈, 查阅"));
    assertThat(file().site().plan().orElseThrow().days().getFirst().agenda()).isEqualTo("访谈, 查阅");
  }

  @Test
  void a_file_of_the_wrong_kind_is_refused_and_the_words_are_kept() {
    given.team(e);
    MockMultipartFile wrong =
        new MockMultipartFile("file", "program.pdf", "application/pdf", new byte[] {77, 90, 0});
    MockHttpServletResponse answer =
        browser.upload(base + "/document-review", e.lead(), wrong, "conclusion", "文件符合要求");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("href=\"#file\"", "文件符合要求");
  }

  @Test
  void the_site_work_goes_from_the_opening_to_the_report() {
    onSite();
    browser.read(base + "/sample", e.lead());
    assertThat(browser.send(base + "/sample", e.lead(), "candidates", " ").getStatus())
        .isEqualTo(422);
    location(browser.send(base + "/sample", e.lead(), "candidates", "项目一\n项目二"));
    findings();
    attend(e.lead(), "OUT");
    attend(e.member(), "OUT");
    browser.read(base + "/closing", e.lead());
    location(browser.send(base + "/closing", e.lead(), minutes("通报审查发现")));
    onSite.sign(e);
    browser.read(base + "/departure", e.lead());
    location(browser.send(base + "/departure", e.lead()));
    report();

    assertThat(file().status()).isEqualTo(EvaluationStatus.REPORTED);
    assertThat(browser.read(base, e.lead())).contains("推荐通过认证", "服务能力符合认证要求");
  }

  @Test
  void what_is_missing_stands_on_the_page_before_anybody_tries() {
    onSite();

    assertThat(browser.read(base + "/departure", e.lead()))
        .contains("尚未抽取样本项目", "GB/T 32914-2023/5.1", "签退记录", "尚未签署首次会议记录", "缺少末次会议记录");
    MockHttpServletResponse tried = browser.send(base + "/departure", e.lead());
    assertThat(tried.getStatus()).isEqualTo(422);
    assertThat(text(tried)).contains("尚未抽取样本项目");
    MockHttpServletResponse empty =
        browser.send(base + "/closing", e.lead(), "minutes", "通报审查发现", "client", " ");
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(text(empty)).contains("href=\"#team\"", "href=\"#client\"", "通报审查发现");
  }

  @Test
  void only_the_lead_enters_what_was_missed() {
    onSite();
    assertThat(browser.read(base + "/attendance", e.lead())).contains("补登签到");
    assertThat(browser.read(base + "/attendance", e.member())).doesNotContain("补登签到");
    MockHttpServletResponse answer =
        browser.send(base + "/attendance/late", e.lead(), "person", "", "reason", "忘记签退");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("href=\"#person\"", "href=\"#at\"", "忘记签退");
  }

  @Test
  void a_nonconforming_finding_leads_to_its_report_and_its_verification() {
    onSite();
    String findings = base + "/findings/1";
    browser.read(findings, e.member());
    String next =
        location(
            browser.upload(
                findings,
                e.member(),
                upload("photo.pdf"),
                "result",
                "NONCONFORMING",
                "text",
                "未见记录"));
    browser.read(next, e.member());
    assertThat(browser.send(next, e.member(), "fact", "未见记录").getStatus()).isEqualTo(422);
    String page =
        location(
            browser.send(next, e.member(), "grade", "MINOR", "fact", "未见记录", "department", "技术部"));
    Nonconformity found = file().nonconformities().getFirst();
    given.correct(e, found.id());
    assertThat(browser.read(page, e.lead())).contains("评审流程未覆盖", "提交验证结果");
    assertThat(browser.read(page, e.member())).doesNotContain("提交验证结果");
    assertThat(browser.send(page + "/verification", e.lead(), "opinion", "").getStatus())
        .isEqualTo(422);
    location(
        browser.send(
            page + "/verification",
            e.lead(),
            "outcome",
            "accept",
            "method",
            "DOCUMENTS",
            "opinion",
            "查阅记录"));

    assertThat(file().nonconformities().getFirst().status()).isEqualTo(NonconformityStatus.CLOSED);
  }

  @Test
  void whoever_reviews_reads_findings_and_attendance_and_changes_nothing() {
    given.report(e);

    assertThat(browser.read(base + "/findings", e.manager()))
        .contains("查阅制度与记录")
        .doesNotContain("/findings/1");
    assertThat(browser.read(base + "/attendance", e.manager()))
        .contains("示例审查员")
        .doesNotContain("name=\"direction\"");
    assertThat(browser.open(base + "/findings/1", e.lead()).getStatus()).isEqualTo(409);
  }

  @Test
  void another_body_finds_nothing_and_without_the_duty_it_is_forbidden() {
    GivenEvaluation other = given.opened();
    for (String page : List.of("", "/team", "/declaration", "/plan", "/report", "/findings")) {
      assertThat(browser.open(base + page, other.manager()).getStatus()).isEqualTo(404);
    }
    assertThat(browser.open(base + "/team", e.lead()).getStatus()).isEqualTo(403);
    assertThat(browser.send(base + "/team", e.lead()).getStatus()).isEqualTo(403);
    assertThat(browser.open(base + "/report", e.manager()).getStatus()).isEqualTo(403);
    assertThat(browser.open(base, e.client()).getStatus()).isEqualTo(404);
  }

  private void onSite() {
    given.team(e);
    given.prepare(e);
    browser.read(base + "/opening", e.lead());
    location(browser.send(base + "/opening", e.lead(), minutes("首次会议")));
    attend(e.lead(), "IN");
    attend(e.member(), "IN");
  }

  private String[] minutes(String text) {
    return new String[] {
      "minutes", text, "team", e.leadPerson().id().toString(), "client", "示例负责人，总经理\n示例质量负责人"
    };
  }

  private void attend(Actor actor, String direction) {
    browser.read(base + "/attendance", actor);
    location(
        browser.send(base + "/attendance", actor, "direction", direction, "location", "示例路1号"));
  }

  private void findings() {
    browser.read(base + "/findings", e.member());
    for (int place = 1; place <= 2; place++) {
      location(
          browser.send(
              base + "/findings/" + place, e.member(), "result", "CONFORMING", "text", "查阅记录"));
    }
  }

  private void report() {
    browser.read(base + "/report", e.lead());
    String[] answers = {
      "recommendation", "GRANT",
      "conclusion", "服务能力符合认证要求",
      "confirmedScope", "网络安全检测评估服务",
      "manDays", "4"
    };
    assertThat(browser.send(base + "/report/check", e.lead(), "manDays", "四").getStatus())
        .isEqualTo(422);
    MockHttpServletResponse check = browser.send(base + "/report/check", e.lead(), answers);
    assertThat(text(check)).contains("value=\"服务能力符合认证要求\"", "签署并提交");
    assertThat(file().status()).isEqualTo(EvaluationStatus.READY);
    location(browser.send(base + "/report", e.lead(), answers));
  }

  private EvaluationSummary file() {
    return search.ofCase(e.caseNumber()).orElseThrow();
  }
}

package org.anzheng.web.conformity;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anzheng.BusinessClock;
import org.anzheng.conformity.DeclarationYear;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFiles;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** From the holder to the body and back. */
@PlatformTest
class ConformityPagesTest {

  private static final Pattern MISSING = Pattern.compile("SM-\\d{4}-\\d{6}");
  private static final Pattern KEPT =
      Pattern.compile("name=\"kept.evidence\" value=\"([0-9a-f-]{36})\"");

  @Autowired Browser browser;
  @Autowired GivenCases cases;
  @Autowired DeclarationYear year;
  @Autowired Deadlines deadlines;
  @Autowired BusinessClock clock;

  private GivenCast cast;
  private String certificate;

  @BeforeEach
  void a_holder_and_its_body() {
    cast = cases.castWithAccounts();
    certificate = cases.certificate(cast);
  }

  @AfterEach
  void real_time() {
    clock.release();
  }

  @Test
  void a_change_is_notified_required_and_commissioned() {
    String hub = "/applicant/certificates/" + certificate + "/conformity";
    assertThat(browser.read("/applicant/certificates/" + certificate, cast.applicant()))
        .contains(hub);
    assertThat(browser.read(hub, cast.applicant())).contains(hub + "/changes", "下一次年度自我声明截止");
    assertThat(browser.read(hub + "/changes", cast.applicant())).contains("0101 更名", "S02 关键人员变更");
    String[] fields = {
      "codes",
      "0102",
      "changedOn",
      cases.today().toString(),
      "before",
      "示例旧址",
      "after",
      "示例新址",
      "effect",
      "服务不变"
    };
    assertThat(text(browser.send(hub + "/changes/check", cast.applicant(), fields)))
        .contains("核对", "0102 地址变更", "示例新址");
    String page = location(browser.send(hub + "/changes", cast.applicant(), fields));
    String number = page.substring(page.lastIndexOf('/') + 1);
    assertThat(browser.read(page, cast.applicant())).contains("变更申报表（F14）", "/withdrawal/check");

    String own = "/body/conformity/" + number;
    assertThat(browser.read("/body", cast.contractReviewer())).contains(number);
    assertThat(browser.read("/body/conformity?kind=CHANGE_NOTICE", cast.contractReviewer()))
        .contains(own);
    assertThat(browser.read("/body/conformity?due=overdue", cast.contractReviewer()))
        .doesNotContain(own);
    assertThat(browser.read(own, cast.contractReviewer()))
        .contains(own + "/change/check", own + "/noting/check")
        .doesNotContain(own + "/evaluation/check");
    assertThat(browser.send(own + "/change", cast.contractReviewer()).getStatus()).isEqualTo(422);
    location(
        browser.send(
            own + "/change", cast.contractReviewer(), "caseType", "CHANGE", "words", "须变更场所"));

    assertThat(browser.read("/applicant", cast.applicant())).contains(number, "须变更证书");
    assertThat(browser.read(page, cast.applicant()))
        .contains("/applicant/certificates/" + certificate + "/commissions", "发起变更委托");
    assertThat(
            location(
                browser.send(
                    "/applicant/certificates/" + certificate + "/commissions",
                    cast.applicant(),
                    "type",
                    "CHANGE")))
        .startsWith("/applicant/drafts/");
  }

  @Test
  void an_incident_is_reported_noted_and_closed() {
    String hub = "/applicant/certificates/" + certificate + "/conformity/incidents";
    MockHttpServletResponse empty = browser.send(hub + "/check", cast.applicant());
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(text(empty)).contains("href=\"#incident\"", "href=\"#noticedOn\"");
    String day = cases.today().toString();
    String page =
        location(
            browser.send(
                hub,
                cast.applicant(),
                "incident",
                "LEAK",
                "grade",
                "LARGE",
                "happenedOn",
                day,
                "noticedOn",
                day,
                "what",
                "示例：数据外泄",
                "services",
                "安全运维",
                "customerCount",
                "2",
                "leaks",
                "CUSTOMER_DATA",
                "measures",
                "停用账号"));
    String own = page.replace("/applicant", "/body");
    assertThat(browser.read(own, cast.schemeManager()))
        .contains("泄露客户数据或者漏洞信息（S02）", own + "/evaluation/check", own + "/suspension/check");
    assertThat(browser.send(own + "/noting", cast.decisionMaker(), "words", "x").getStatus())
        .isEqualTo(403);
    location(browser.send(own + "/noting", cast.schemeManager(), "words", "示例：记录在案"));
    location(browser.send(page + "/measures", cast.applicant(), "cause", "弱口令", "measures", "双因素"));
    location(browser.send(own + "/closing", cast.schemeManager(), "words", "示例：充分"));
    assertThat(browser.read(page, cast.applicant())).contains("已办结", "没有待办事项");
    assertThat(browser.send(own + "/closing", cast.schemeManager(), "words", "x").getStatus())
        .isEqualTo(409);
  }

  @Test
  void a_misused_mark_is_shown_with_its_hash_and_answered_with_proof() {
    String form = "/body/certificates/" + certificate + "/conformity/mark-checks";
    assertThat(
            browser.read(
                "/body/certificates/" + certificate + "/conformity", cast.certificateOfficer()))
        .contains(form);
    assertThat(browser.read(form, cast.certificateOfficer())).contains("超出认证范围");
    String day = cases.today().toString();
    String[] fields = {
      "place",
      "WEB_PAGE",
      "where",
      "示例官网",
      "seenOn",
      day,
      "finding",
      "BEYOND_SCOPE",
      "facts",
      "示例",
      "correction",
      "撤下"
    };
    assertThat(browser.send(form + "/check", cast.certificateOfficer(), fields).getStatus())
        .isEqualTo(422);
    String kept =
        kept(
            browser.upload(form + "/check", cast.certificateOfficer(), upload("页面截图.pdf"), fields));
    String own =
        location(
            browser.send(form, cast.certificateOfficer(), with(fields, "kept.evidence", kept)));
    String page = own.replace("/body", "/applicant");
    assertThat(browser.read(page, cast.applicant()))
        .contains("页面截图.pdf", "SHA-256 ", page + "/answer/check");
    assertThat(browser.open(page + "/files/" + kept, cast.applicant()).getStatus()).isEqualTo(200);
    String proof =
        kept(
            browser.upload(
                page + "/answer/check", cast.applicant(), upload("撤下后.pdf"), "answer", "已撤下"));
    location(
        browser.send(page + "/answer", cast.applicant(), "answer", "已撤下", "kept.evidence", proof));
    location(browser.send(own + "/acceptance", cast.certificateOfficer(), "words", "已核实"));
    assertThat(browser.read(page, cast.applicant())).contains("已纠正");
    assertThat(browser.read("/certificates/" + certificate, cast.applicant()))
        .doesNotContain("超出认证范围");
  }

  @Test
  void a_declaration_is_asked_for_when_its_time_has_come() {
    String form = "/applicant/certificates/" + certificate + "/conformity/declarations";
    assertThat(browser.read(form, cast.applicant())).contains("是否持续符合认证要求");
    MockHttpServletResponse early =
        browser.send(
            form, cast.applicant(), "conforms", "yes", "signatory", "示例代表", "confirmed", "yes");
    assertThat(early.getStatus()).isEqualTo(409);
    assertThat(text(early)).contains("起可以作出");
    assertThat(browser.send(form, cast.applicant()).getStatus()).isEqualTo(422);
  }

  @Test
  void a_missing_declaration_is_seen_on_both_sides_and_made_late() {
    LocalDate due = year.due(certificate).orElseThrow();
    Stream.of(due, due.plusDays(16))
        .forEach(day -> {
          clock.holdAt(ChinaTime.endOf(day));
          deadlines.runDue(clock.instant());
        });
    String home = browser.read("/applicant", cast.applicant());
    Matcher matter = MISSING.matcher(home);
    assertThat(matter.find()).as(home).isTrue();
    String page = "/applicant/conformity/" + matter.group();
    assertThat(browser.read("/body", cast.schemeManager())).contains(matter.group(), "已逾期");
    assertThat(browser.read("/body/conformity?due=overdue", cast.schemeManager()))
        .contains(matter.group());
    String[] fields = {"conforms", "yes", "signatory", "示例代表", "confirmed", "yes"};
    assertThat(text(browser.send(page + "/declaration/check", cast.applicant(), fields)))
        .contains("逾期");
    location(browser.send(page + "/declaration", cast.applicant(), fields));
    assertThat(browser.read(page, cast.applicant())).contains("已声明", "逾期 17 日");
  }

  private static String kept(MockHttpServletResponse check) {
    Matcher found = KEPT.matcher(text(check));
    assertThat(found.find()).as(text(check)).isTrue();
    return found.group(1);
  }

  private static MockMultipartFile upload(String name) {
    return new MockMultipartFile("file.evidence", name, "application/pdf", GivenFiles.pdf(name));
  }

  private static String[] with(String[] fields, String name, String value) {
    String[] more = java.util.Arrays.copyOf(fields, fields.length + 2);
    more[fields.length] = name;
    more[fields.length + 1] = value;
    return more;
  }
}

package org.anzheng.web.regulator;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenApprovals;
import org.anzheng.given.GivenFiles;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** A body's own texts on both sides' pages and on the public one. */
@PlatformTest
class FilingPagesTest {

  private static final String OWN = "/body/filings";
  private static final String ALL = "/regulator/filings";

  @Autowired private Browser browser;
  @Autowired private GivenParties parties;
  @Autowired private GivenApprovals approvals;
  @Autowired private BodyDirectory directory;
  @Autowired private Clock clock;

  private Actor body;
  private Actor regulator;

  @BeforeEach
  void aBody() {
    body = parties.bodyAdministrator();
    regulator = parties.regulator(Role.MARKET_REGULATOR);
    approvals.approved(body, "TA");
  }

  @Test
  void a_late_text_is_checked_filed_seen_as_late_and_acknowledged() {
    assertThat(browser.read(OWN, body)).contains("还没有备案记录", "三十日");
    browser.read(OWN + "/new", body);
    LocalDate released = today().minusDays(35);
    String checked = text(check(released));
    assertThat(checked).contains("示例细则.pdf", "请核对备案内容");
    String kept = checked.replaceAll("(?s).*name=\"kept.text\" value=\"([^\"]+)\".*", "$1");
    String page = location(send(released, "kept.text", kept));
    assertThat(browser.read(page, body)).contains("逾期 5 天", "待备案", "SHA-256");
    assertThat(browser.open(page + "/text", body).getStatus()).isEqualTo(200);

    String number = page.substring(page.lastIndexOf('/') + 1);
    assertThat(browser.read("/regulator", regulator)).contains("规则备案：示例实施细则", "逾期 5 天");
    assertThat(browser.read(ALL, regulator)).contains(number, "逾期 5 天");
    assertThat(browser.send(ALL + "/" + number + "/return", regulator).getStatus()).isEqualTo(422);
    browser.read(ALL + "/" + number, regulator);
    location(browser.send(ALL + "/" + number + "/acknowledgement", regulator));
    assertThat(browser.send(ALL + "/" + number + "/acknowledgement", regulator).getStatus())
        .as("pressed twice")
        .isEqualTo(409);
    String approvalNo = directory.ofOrganisation(body.organisation()).orElseThrow().approvalNo();
    String shown = "/bodies/" + approvalNo;
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(browser.read(shown, body)).contains(number, "逾期 5 天", "已备案"));
    assertThat(browser.open(shown + "/filings/" + number + "/text", regulator).getStatus())
        .isEqualTo(200);
    assertThat(
            browser.open("/bodies/CNCA-R-1999-001/filings/" + number + "/text", body).getStatus())
        .isEqualTo(404);
  }

  @Test
  void an_announced_text_is_on_the_way_and_is_filed_from_its_page() {
    String page =
        location(
            browser.send(
                OWN + "/announcements",
                body,
                "filingKind",
                "IMPLEMENTING_DETAILS",
                "title",
                "示例预告",
                "releasedOn",
                today().toString()));
    assertThat(browser.read("/body", body)).contains("规则备案：示例预告");
    assertThat(browser.read(page, body)).contains("已预告", "报送文本", "/new?of=");
    String number = page.substring(page.lastIndexOf('/') + 1);
    assertThat(browser.read(OWN + "/new?of=" + number, body)).contains("示例预告", number);
    assertThat(browser.open(page + "/text", body).getStatus()).isEqualTo(404);
    location(browser.send(page + "/withdrawal", body, "reasons", "示例"));
    assertThat(browser.read(page, body)).contains("已撤回");
  }

  @Test
  void an_empty_form_names_what_is_missing_and_a_stranger_finds_nothing() {
    MockHttpServletResponse empty = browser.send(OWN, body);
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(text(empty)).contains("href=\"#filingKind\"", "href=\"#releasedOn\"");
    assertThat(browser.send(OWN + "/announcements", body).getStatus()).isEqualTo(422);
    String page =
        location(
            browser.send(
                OWN + "/announcements",
                body,
                "filingKind",
                "SELF_MADE_RULE",
                "title",
                "示例",
                "releasedOn",
                today().toString()));
    Actor stranger = parties.bodyAdministrator();
    assertThat(browser.open(page, stranger).getStatus()).isEqualTo(404);
    assertThat(browser.send(page + "/withdrawal", stranger).getStatus()).isEqualTo(404);
    Actor auditor = parties.colleague(body, Role.AUDITOR);
    browser.read(page, auditor);
    assertThat(browser.open(OWN + "/new", auditor).getStatus()).isEqualTo(403);
    assertThat(browser.send(page + "/withdrawal", auditor).getStatus()).isEqualTo(403);
    String number = page.substring(page.lastIndexOf('/') + 1);
    Actor other = parties.regulator(Role.INDUSTRY_REGULATOR);
    browser.read(ALL + "/" + number, other);
    assertThat(browser.send(ALL + "/" + number + "/acknowledgement", other).getStatus())
        .isEqualTo(403);
  }

  private MockHttpServletResponse check(LocalDate released) {
    MockMultipartFile file =
        new MockMultipartFile("file.text", "示例细则.pdf", "application/pdf", GivenFiles.pdf("细则"));
    return browser.upload(OWN + "/check", body, file, fields(released));
  }

  private MockHttpServletResponse send(LocalDate released, String field, String value) {
    String[] fields = java.util.Arrays.copyOf(fields(released), fields(released).length + 2);
    fields[fields.length - 2] = field;
    fields[fields.length - 1] = value;
    return browser.send(OWN, body, fields);
  }

  private static String[] fields(LocalDate released) {
    return new String[] {
      "filingKind", "IMPLEMENTING_DETAILS",
      "title", "示例实施细则",
      "rule", "CSSC-R01:2023",
      "categories", "TA",
      "releasedOn", released.toString(),
      "effectiveFrom", released.toString(),
      "summary", "示例：审核方法"
    };
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}

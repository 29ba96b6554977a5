package org.anzheng.web.notices;

import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.notices.Inbox;
import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.NoticeLine;
import org.anzheng.notices.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class NoticePagesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  @Autowired Browser browser;
  @Autowired MockMvc mvc;
  @Autowired GivenCases cases;
  @Autowired GivenParties parties;
  @Autowired Inbox inbox;
  @Autowired Notices notices;
  @Autowired PlatformTransactionManager transactions;

  private GivenCast cast;
  private String number;

  @BeforeEach
  void an_accepted_commission() {
    cast = cases.castWithAccounts();
    number = cases.accepted(cast);
  }

  @Test
  void the_header_counts_what_nobody_has_read() {
    assertThat(browser.read("/applicant", cast.applicant())).contains("class=\"count\">1<");
    browser.open("/notices/" + notice(), cast.applicant());
    assertThat(browser.read("/applicant", cast.applicant())).doesNotContain("class=\"count\"");
  }

  @Test
  void the_list_leads_to_the_notice_and_opening_it_is_the_receipt() {
    assertThat(browser.read("/notices", cast.applicant()))
        .contains("受理通知书", "/notices/" + notice(), "未读");
    String page = browser.read("/notices/" + notice(), cast.applicant());
    assertThat(page).contains(number, "送达日期", "阅读回执", "/applicant/cases/" + number);
    assertThat(browser.read("/notices", cast.applicant())).contains("已读");
  }

  @Test
  void the_sender_reads_on_its_case_when_it_was_served_and_read() {
    assertThat(browser.read("/body/cases/" + number, cast.contractReviewer()))
        .contains("送达于", "尚未阅读", "/notices/" + notice());
    browser.open("/notices/" + notice(), cast.contractReviewer());
    assertThat(browser.read("/body/cases/" + number, cast.contractReviewer())).contains("尚未阅读");
    browser.open("/notices/" + notice(), cast.applicant());
    assertThat(browser.read("/body/cases/" + number, cast.contractReviewer()))
        .doesNotContain("尚未阅读")
        .contains("已读");
  }

  @Test
  void it_is_not_there_for_others_and_refused_to_whom_it_does_not_concern() {
    Actor stranger = parties.applicant();
    assertThat(browser.open("/notices/" + notice(), stranger).getStatus()).isEqualTo(404);
    assertThat(browser.open("/notices/" + UUID.randomUUID(), stranger).getStatus()).isEqualTo(404);
    assertThat(browser.open("/notices/not-an-id", stranger).getStatus()).isEqualTo(400);
    assertThat(browser.open("/notices/" + notice() + "/attachment", cast.applicant()).getStatus())
        .isEqualTo(404);
    assertThat(text(browser.open("/notices", stranger))).contains("还没有通知");
    Actor auditor = parties.colleague(cast.body().as(Role.BODY_ADMINISTRATOR), Role.AUDITOR);
    assertThat(browser.open("/notices", auditor).getStatus()).isEqualTo(200);
  }

  @Test
  void a_file_that_came_along_is_handed_to_the_recipient_only() {
    NoticeDraft draft =
        NoticeDraft.about(
                "CommissionLapsed",
                "case/" + number,
                "case/" + number,
                cast.body().organisation(),
                cast.applicant().organisation(),
                Role.APPLICANT)
            .saying(number)
            .with(cases.file(cast.applicant()));
    UUID id =
        new TransactionTemplate(transactions)
            .execute(status ->
                notices.serve(draft, Act.of(cast.contractReviewer(), Role.CONTRACT_REVIEWER, NOW)));
    String file = "/notices/" + id + "/attachment";
    assertThat(browser.read("/notices/" + id, cast.applicant())).contains(file);
    assertThat(browser.open(file, cast.applicant()).getStatus()).isEqualTo(200);
    assertThat(browser.open(file, parties.applicant()).getStatus()).isEqualTo(404);
  }

  @Test
  void nobody_reads_notices_without_signing_in() throws Exception {
    assertThat(
            mvc.perform(MockMvcRequestBuilders.get("/notices"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl())
        .contains("/login");
  }

  private UUID notice() {
    return inbox.of(cast.applicant(), 10).stream()
        .filter(line -> line.kind().equals("CommissionAccepted"))
        .map(NoticeLine::id)
        .findFirst()
        .orElseThrow();
  }
}

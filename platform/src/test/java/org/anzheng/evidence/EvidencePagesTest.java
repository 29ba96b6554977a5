package org.anzheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Role;
import org.anzheng.trust.LogPublisher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who may choose what on the page of a package. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidencePagesTest {

  @Autowired Browser browser;
  @Autowired GivenCases cases;
  @Autowired GivenParties parties;
  @Autowired CertificateSearch certificates;
  @Autowired LogPublisher log;
  @Autowired EvidenceDesk desk;
  @Autowired RecordReading reading;

  private GivenCast cast;
  private String number;

  @BeforeAll
  void a_case_that_led_to_a_certificate() {
    cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    number = certificates.find(certificate).orElseThrow().caseNumber();
    log.publishNow();
  }

  @Test
  void the_page_says_what_can_be_opened_and_keeps_what_was_typed() {
    String path = "/applicant/cases/" + number + "/evidence";
    assertThat(browser.read(path, cast.applicant()))
        .contains("证据包", "可逐项公开", "只附记录头", "每次下载都会记入日志");
    assertThat(browser.read("/applicant/cases/" + number, cast.applicant())).contains(path);
    assertThat(
            browser.read("/regulator/archive/" + number, parties.regulator(Role.MARKET_REGULATOR)))
        .contains("/regulator/cases/" + number + "/evidence");
    for (String[] wrong :
        new String[][] {
          {},
          {"what", "nothing"},
          {"what", "some"},
          {"what", "some", "record", "x"},
          {"what", "some", "record", "999"},
          {"what", "headers", "on", "soon"},
          {"what", "headers", "on", "2020-01-01"}
        }) {
      MockHttpServletResponse answer = browser.send(path, cast.applicant(), wrong);
      assertThat(answer.getStatus()).as(String.join(" ", wrong)).isEqualTo(422);
      assertThat(Browser.text(answer)).contains("证据包");
    }
  }

  @Test
  void a_client_cannot_open_what_the_body_decided_inside() {
    long decision =
        kinds().entrySet().stream()
            .filter(kind -> kind.getValue().equals("CaseRecommended"))
            .findFirst()
            .orElseThrow()
            .getKey();
    MockHttpServletResponse answer =
        browser.send(
            "/applicant/cases/" + number + "/evidence",
            cast.applicant(),
            "what",
            "some",
            "record",
            Long.toString(decision));
    assertThat(answer.getStatus()).isEqualTo(422);
  }

  @Test
  void others_find_nothing_and_other_regulators_may_not() {
    GivenCast other = cases.castWithAccounts();
    String path = "/cases/" + number + "/evidence";
    for (String below : new String[] {"", "/1"}) {
      assertThat(browser.open("/body" + path + below, other.reviewer()).getStatus()).isEqualTo(404);
      assertThat(browser.send("/applicant" + path + below, other.applicant()).getStatus())
          .isEqualTo(404);
      assertThat(
              browser
                  .send("/regulator" + path + below, parties.regulator(Role.CYBERSPACE_REGULATOR))
                  .getStatus())
          .isEqualTo(403);
    }
    assertThat(browser.open("/body" + path + "/999", cast.reviewer()).getStatus()).isEqualTo(404);
  }

  private Map<Long, String> kinds() {
    Map<Long, String> kinds = new TreeMap<>();
    reading
        .lines(desk.ofParty(number, cast.applicant()))
        .forEach(line -> kinds.put(line.n(), line.kind()));
    return kinds;
  }
}

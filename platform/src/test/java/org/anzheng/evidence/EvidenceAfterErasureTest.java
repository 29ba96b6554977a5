package org.anzheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anzheng.certification.Commissions;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.trust.LogPublisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletResponse;

/** What was destroyed is gone; that it was there, and in which order, is proved as before. */
@PlatformTest
class EvidenceAfterErasureTest {

  @Autowired Browser browser;
  @Autowired GivenCases cases;
  @Autowired GivenParties parties;
  @Autowired GivenFollowUps days;
  @Autowired Commissions commissions;
  @Autowired LogPublisher log;

  @Value("${anzheng.data}")
  Path data;

  @TempDir Path folder;

  @Test
  void destroyed_contents_show_as_destroyed_and_the_chain_is_whole() throws IOException {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.submitted(cast);
    commissions.withdraw(number, "示例：暂缓", cast.applicant());
    destroy(number, cast);
    log.publishNow();
    String page = "/body/cases/" + number + "/evidence";
    assertThat(browser.read("/body/cases/" + number, cast.reviewer())).contains(page);
    assertThat(browser.read(page, cast.reviewer())).contains("正文已销毁");

    MockHttpServletResponse answer = browser.send(page, cast.reviewer(), "what", "headers");
    assertThat(answer.getStatus()).isEqualTo(200);
    Path file = Files.write(folder.resolve("erased.anzheng.zip"), answer.getContentAsByteArray());
    Verifier.Answer verified = Verifier.verify(file, data.resolve("root.vkey"));

    assertThat(verified.verdicts())
        .containsEntry("P1", "HOLDS record.all")
        .containsEntry("P4", "UNDECIDED chain.unannounced")
        .containsEntry("P6", "HOLDS content.package");
    assertThat(verified.stated("erased")).startsWith("1, 2");
    assertThat(verified.exit()).isEqualTo(3);
  }

  private void destroy(String number, GivenCast cast) {
    String page = "/body/archive/" + number;
    Actor administrator =
        parties.colleague(cast.body().as(Role.BODY_ADMINISTRATOR), Role.BODY_ADMINISTRATOR);
    browser.send(page + "/records", cast.certificateOfficer());
    days.on(
        cases.today().plusYears(2).plusDays(1),
        () -> {
          browser.send(page + "/proposal", administrator);
          assertThat(browser.send(page + "/destruction", cast.head()).getStatus()).isEqualTo(302);
          return number;
        });
  }
}

package org.anzheng.trust;

import static org.anzheng.given.Browser.text;
import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anzheng.certificates.CertificateRefusal;
import org.anzheng.certification.Issuance;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/** No certificate is issued on a log that stands still or owes evidence for too long. */
@PlatformTest
class IssuingWaitsForTheLogTest {

  @Autowired LogLoop loop;
  @Autowired LogHealth health;
  @Autowired Issuance issuance;
  @Autowired GivenCases cases;
  @Autowired Browser browser;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void nobodyPublishesMeanwhile() {
    loop.stop();
  }

  @AfterEach
  void theLogGoesOn() {
    health.resumed();
    loop.start();
  }

  @Test
  void a_halted_log_holds_the_certificate_back_until_it_goes_on() {
    GivenCast cast = cases.cast();
    String number = cases.signed(cast);
    health.halted("示例");

    assertThat(refusedWith(() -> issuance.issue(number, cast.certificateOfficer())))
        .extracting(Objection::reason)
        .containsExactly(CertificateRefusal.LOG_BEHIND);

    health.resumed();
    assertThat(issuance.issue(number, cast.certificateOfficer())).startsWith("CSSC-");
  }

  @Test
  void the_officer_is_told_in_both_languages() {
    GivenCast cast = cases.castWithAccounts();
    String path = "/body/cases/" + cases.signed(cast) + "/issue";
    health.halted("示例");

    MockHttpServletResponse refused = browser.send(path + "?lang=zh", cast.certificateOfficer());
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(text(refused)).contains("可信日志暂未跟上");
    assertThat(text(browser.send(path + "?lang=en", cast.certificateOfficer())))
        .contains("The log has fallen behind");
  }

  @Test
  void a_debt_of_hours_holds_it_back_too() {
    transaction.executeWithoutResult(status -> {
      jdbc.sql(
              """
              INSERT INTO trust.tlog_pending (rec_id, leaf_type, leaf, created_at)
              VALUES (:id, 1, '\\x00', clock_timestamp() - interval '5 hours')
              """)
          .param("id", UUID.randomUUID())
          .update();
      assertThat(health.mayIssue()).isFalse();
      status.setRollbackOnly();
    });
    assertThat(health.mayIssue()).isTrue();
  }
}

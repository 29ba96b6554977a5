package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What held on a day, and what the register said on that day, when a record came later. */
@PlatformTest
class AsRecordedTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);
  private static final LocalDate SUSPENDED = LocalDate.of(2026, 1, 10);
  private static final LocalDate RECORDED = LocalDate.of(2026, 1, 20);

  @Autowired PublicRegister register;
  @Autowired GivenIssued given;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc client;

  @Test
  void a_record_that_came_later_changes_what_held_but_not_what_was_said() throws Exception {
    Issued issued = given.on(ISSUED, "示例迟录网络公司");
    String number = issued.number();
    given.suspend(issued, SUSPENDED, LocalDate.of(2026, 4, 9));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> register.find(number).orElseThrow().history().size() == 2);
    recordedLater(number);
    LocalDate between = LocalDate.of(2026, 1, 15);

    assertThat(register.asOf(number, between).orElseThrow().status())
        .isEqualTo(CertificateStatus.SUSPENDED);
    assertThat(register.asRecorded(number, between, between).orElseThrow().status())
        .isEqualTo(CertificateStatus.VALID);
    assertThat(register.asRecorded(number, between, RECORDED).orElseThrow().status())
        .isEqualTo(CertificateStatus.SUSPENDED);
    assertThat(register.asRecorded(number, between, ISSUED.minusDays(1))).isEmpty();
    client
        .perform(
            get("/api/v1/certificates/" + number)
                .queryParam("on", between.toString())
                .queryParam("asRecorded", between.toString()))
        .andExpect(jsonPath("$.status").value("VALID"));
    String path = "/certificates/" + number + "?on=" + between;
    assertThat(text(path + "&lang=zh")).contains("当日登记簿所载与此不同（当时所载状态：有效）", "asRecorded=" + between);
    assertThat(text(path + "&asRecorded=" + between + "&lang=en"))
        .contains("what the register said at the end of 2026-01-15", "Valid");
    assertThat(text("/certificates/" + number + "?on=" + RECORDED)).doesNotContain("asRecorded");
  }

  @Test
  void a_body_lists_what_it_had_issued_by_a_day_as_it_stood_then() throws Exception {
    Issued issued = given.on(ISSUED, "示例清单网络公司");
    given.suspend(issued, SUSPENDED, LocalDate.of(2026, 4, 9));
    given.await(issued.number(), CertificateStatus.SUSPENDED);
    String body = issued.body().approvalNo();

    assertThat(
            register.ofBody(body, AskedDay.of(ISSUED.minusDays(1)), Optional.empty(), 10).lines())
        .isEmpty();
    assertThat(register.ofBody(body, AskedDay.of(ISSUED), Optional.empty(), 10).lines())
        .extracting(PublicState::status)
        .containsExactly(CertificateStatus.VALID);
    assertThat(register.ofBody(body, AskedDay.of(SUSPENDED), Optional.empty(), 10).lines())
        .extracting(PublicState::status)
        .containsExactly(CertificateStatus.SUSPENDED);
    client
        .perform(
            get("/api/v1/bodies/" + body + "/certificates").queryParam("on", ISSUED.toString()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].number").value(issued.number()))
        .andExpect(jsonPath("$.items[0].status").value("VALID"));
    client
        .perform(get("/api/v1/bodies/" + body + "/certificates").queryParam("on", "2999-01-01"))
        .andExpect(status().is(422));
    for (String language : List.of("zh", "en")) {
      assertThat(text("/bodies/" + body + "/certificates?on=" + ISSUED + "&lang=" + language))
          .contains(issued.number() + "?on=" + ISSUED)
          .doesNotContain("⟦");
    }
    assertThat(text("/bodies/" + body + "/certificates?on=soon")).contains("error-summary");
  }

  private void recordedLater(String number) {
    jdbc.sql(
            """
            UPDATE register.certificate_event SET recorded_at = :at::timestamptz
            WHERE number = :number AND kind = 'CertificateSuspended'
            """)
        .param("at", ChinaTime.startOf(RECORDED).toString())
        .param("number", number)
        .update();
  }

  private String text(String path) throws Exception {
    return Browser.words(
        client
            .perform(get(path))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }
}

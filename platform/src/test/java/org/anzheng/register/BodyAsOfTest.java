package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.anzheng.BusinessClock;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.ChangeFiling;
import org.anzheng.bodies.FiledChange;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A body as it stood on a day, and as the register said on that day that it stood. */
@PlatformTest
class BodyAsOfTest {

  private static final LocalDate APPROVED = LocalDate.of(2025, 3, 3);
  private static final LocalDate LOST = LocalDate.of(2026, 1, 10);
  private static final LocalDate RECORDED = LocalDate.of(2026, 1, 20);
  private static final LocalDate BETWEEN = LocalDate.of(2026, 1, 15);

  @Autowired PublicBodies bodies;
  @Autowired PublicRegister register;
  @Autowired Bodies acts;
  @Autowired GivenIssued given;
  @Autowired GivenBodies others;
  @Autowired BusinessClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc client;

  @Test
  void a_revocation_for_the_past_is_not_in_what_the_register_said_before() throws Exception {
    Issued issued = given.on(APPROVED, "示例溯及网络公司");
    String no = issued.body().approvalNo();
    at(LOST, () -> acts.revokeCategory(no, "TA", "能力丧失", GivenBodies.marketRegulator()));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> bodies.find(no).orElseThrow().scope().getFirst().revoked().isPresent());
    assertThat(said(no, LOST).revoked()).contains(LOST);
    recordedLater(no);

    assertThat(scope(no, AskedDay.of(LOST.minusDays(1))).revoked()).isEmpty();
    assertThat(scope(no, AskedDay.of(BETWEEN)).revoked()).contains(LOST);
    assertThat(said(no, BETWEEN).revoked()).isEmpty();
    assertThat(said(no, RECORDED).revoked()).contains(LOST);
    assertThat(bodies.history(no, AskedDay.of(BETWEEN).saidThen()))
        .noneMatch(e -> e.kind().contains("REVOKE_CATEGORY"));
    others.approved("OM"); // whoever changes a body makes all be read anew
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> issuer(issued.number(), BETWEEN, BETWEEN).category().isEmpty());
    assertThat(issuer(issued.number(), BETWEEN, RECORDED).category()).contains("TA");
    assertThat(register.asOf(issued.number(), BETWEEN).orElseThrow().issuer().standing())
        .isEqualTo(BodyStanding.REVOKED);
    assertThat(issuers(no, new AskedDay(BETWEEN, Optional.of(BETWEEN))))
        .containsExactly(BodyStanding.IN_FORCE);
    assertThat(issuers(no, AskedDay.of(BETWEEN))).containsExactly(BodyStanding.REVOKED);

    api("/api/v1/bodies/" + no, BETWEEN.toString(), "")
        .andExpect(jsonPath("$.scope[0].revokedFrom").value(LOST.toString()));
    api("/api/v1/bodies/" + no, BETWEEN.toString(), BETWEEN.toString())
        .andExpect(jsonPath("$.scope[0].revokedFrom").doesNotExist());
    String path = "/bodies/" + no + "?on=" + BETWEEN;
    assertThat(text(path + "&lang=zh", 200)).contains("当日登记簿所载与此不同", "起撤销", "能力丧失");
    assertThat(text(path + "&asRecorded=" + BETWEEN + "&lang=en", 200))
        .contains("what the register said at the end of 2026-01-15")
        .doesNotContain("能力丧失");
    assertThat(text("/bodies/" + no + "?on=" + RECORDED, 200)).doesNotContain("asRecorded");
    assertThat(text("/bodies?lang=en&on=" + BETWEEN, 200))
        .contains(no, "said something else", "asRecorded=" + BETWEEN);
  }

  @Test
  void a_body_is_called_as_it_was_and_the_list_has_who_was_approved() throws Exception {
    Issued issued = given.on(APPROVED, "示例旧名网络公司");
    String no = issued.body().approvalNo();
    String before = bodies.find(no).orElseThrow().name();
    ChangeFiling filing =
        new ChangeFiling(FiledChange.NAME, LOST, "示例更名认证中心", "Example Renamed", Optional.empty());
    at(RECORDED, () -> acts.fileChange(filing, issued.body().as(Role.BODY_ADMINISTRATOR)));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> bodies.find(no).orElseThrow().name().equals("示例更名认证中心"));

    assertThat(name(no, AskedDay.of(LOST.minusDays(1)))).isEqualTo(before);
    assertThat(name(no, AskedDay.of(BETWEEN))).isEqualTo("示例更名认证中心");
    assertThat(name(no, AskedDay.of(BETWEEN).saidThen())).isEqualTo(before);
    assertThat(bodies.find(no, AskedDay.of(APPROVED)).map(BodyEntry::standing))
        .contains(BodyStanding.IN_FORCE);
    assertThat(bodies.find(no, AskedDay.of(APPROVED.minusDays(1)))).isEmpty();
    LocalDate today = ChinaTime.dateOf(clock.instant());
    assertThat(bodies.find(no, AskedDay.of(today))).isEqualTo(bodies.find(no));
    String earlier = APPROVED.minusDays(1).toString();
    assertThat(text("/bodies?on=" + earlier, 200)).doesNotContain(no);
    assertThat(text("/bodies?on=" + APPROVED, 200)).contains(no);
    api("/api/v1/bodies", APPROVED.toString(), "")
        .andExpect(jsonPath("$[?(@.approvalNo == '" + no + "')].name").value(before));
    api("/api/v1/bodies/" + no, earlier, "")
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("api.v1.NOT_YET_APPROVED"));
    assertThat(text("/bodies/" + no + "?lang=zh&on=" + earlier, 404)).contains("该机构还没有获得批准");
  }

  @Test
  void only_past_days_can_be_asked_for() throws Exception {
    String no = others.approved("TA").approvalNo();
    await().atMost(Duration.ofSeconds(30)).until(() -> bodies.find(no).isPresent());
    for (String path : List.of("/bodies", "/bodies/" + no, "/bodies/" + no + "/certificates")) {
      for (String bad : List.of("2999-01-01", "0000-01-01", "soon")) {
        api("/api/v1" + path, bad, "").andExpect(status().is4xxClientError());
        api("/api/v1" + path, "", bad).andExpect(status().is4xxClientError());
      }
      api("/api/v1" + path, "2999-01-01", "")
          .andExpect(status().is(422))
          .andExpect(jsonPath("$.code").value("api.v1.DAY_IN_FUTURE"));
    }
    for (String path : List.of("/bodies", "/bodies/" + no)) {
      assertThat(text(path + "?lang=zh&on=2999-01-01", 404)).contains("只能查询今天或过去的日期");
      assertThat(text(path + "?lang=en&asRecorded=soon", 404)).contains("Only today or a past day");
    }
    assertThat(text("/bodies/" + no + "/certificates?asRecorded=soon", 200))
        .contains("error-summary");
    assertThat(text("/bodies/" + no + "/certificates?lang=en&asRecorded=2026-01-15", 200))
        .contains("what the register said at the end of 2026-01-15");
  }

  private ScopeItem said(String no, LocalDate by) {
    return scope(no, new AskedDay(by.isBefore(BETWEEN) ? by : BETWEEN, Optional.of(by)));
  }

  private ScopeItem scope(String no, AskedDay asked) {
    return bodies.find(no, asked).orElseThrow().scope().getFirst();
  }

  private String name(String no, AskedDay asked) {
    return bodies.find(no, asked).orElseThrow().name();
  }

  private PublicIssuer issuer(String number, LocalDate day, LocalDate recorded) {
    return register.asRecorded(number, day, recorded).orElseThrow().issuer();
  }

  private List<BodyStanding> issuers(String no, AskedDay asked) {
    return register.ofBody(no, asked, Optional.empty(), 10).lines().stream()
        .map(state -> state.issuer().standing())
        .toList();
  }

  private void at(LocalDate day, Runnable act) {
    clock.holdAt(day.atTime(LocalTime.of(10, 0)).atZone(ChinaTime.ZONE).toInstant());
    try {
      act.run();
    } finally {
      clock.release();
    }
  }

  private void recordedLater(String no) {
    String at = ChinaTime.startOf(RECORDED).toString();
    jdbc.sql(
            """
            UPDATE register.body_event SET recorded_at = :at::timestamptz
            WHERE approval_no = :no AND kind = 'BodyScopeChanged.REVOKE_CATEGORY'
            """)
        .param("at", at)
        .param("no", no)
        .update();
    jdbc.sql(
            """
            UPDATE register.body_scope SET revocation_recorded_at = :at::timestamptz
            WHERE approval_no = :no
            """)
        .param("at", at)
        .param("no", no)
        .update();
  }

  private ResultActions api(String path, String on, String asRecorded) throws Exception {
    var request = get(path);
    if (!on.isEmpty()) {
      request.queryParam("on", on);
    }
    if (!asRecorded.isEmpty()) {
      request.queryParam("asRecorded", asRecorded);
    }
    return client.perform(request);
  }

  private String text(String path, int expected) throws Exception {
    String page =
        Browser.words(
            client
                .perform(get(path))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    assertThat(page).doesNotContain("⟦");
    return page;
  }
}

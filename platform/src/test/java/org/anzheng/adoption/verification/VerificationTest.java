package org.anzheng.adoption.verification;

import static org.anzheng.given.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Certificates verified one by one, by a program and by the list, as anybody does it. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);
  private static final String HOLDER = "示例核验<网络>公司";

  @Autowired MockMvc client;
  @Autowired GivenIssued given;
  @Autowired Verifications verifications;
  @Autowired VerificationRuns runs;

  private Issued issued;

  @BeforeAll
  void a_certificate_that_is_suspended_now() {
    issued = given.on(ISSUED, HOLDER);
    given.suspend(issued, LocalDate.of(2026, 9, 9), LocalDate.of(2026, 12, 8));
    given.await(issued.number(), CertificateStatus.SUSPENDED);
  }

  @Test
  void answers_for_now_for_a_past_day_and_for_none() {
    assertThat(verify(HOLDER, "", "")).isEqualTo(VerdictResult.DIFFERS);
    assertThat(verify(HOLDER, "检测评估", "2026-09-08")).isEqualTo(VerdictResult.CONFIRMED);
    assertThat(verify(HOLDER, "ta", "2026/9/8")).isEqualTo(VerdictResult.CONFIRMED);
    assertThat(verify("另一公司", "", "2026-09-08")).isEqualTo(VerdictResult.DIFFERS);
    assertThat(verify("", "", "2999-01-01")).isEqualTo(VerdictResult.UNREADABLE);
    assertThat(verify("", "", "2026-02-30")).isEqualTo(VerdictResult.UNREADABLE);
    Verdict before =
        verifications.verify(new VerificationItem(issued.number(), "", "", "", "", "2025-03-02"));
    assertThat(before.cause()).contains(VerificationCause.NOT_YET_ISSUED);
  }

  @Test
  void a_program_asks_in_json_or_csv_and_is_answered_in_order() throws Exception {
    String items =
        "[{\"number\":\"%s\",\"on\":\"2026-09-08\"},{\"number\":\"12345\"},{\"number\":7}]"
            .formatted(issued.number());
    for (String body : List.of(items, "{\"items\":" + items + "}")) {
      client
          .perform(
              post("/api/v1/verifications").contentType(MediaType.APPLICATION_JSON).content(body))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.items.length()").value(3))
          .andExpect(jsonPath("$.items[0].result").value("CONFIRMED"))
          .andExpect(jsonPath("$.items[0].checks.STATUS").value("HOLDS"))
          .andExpect(jsonPath("$.items[0].certificate.holder").value(HOLDER))
          .andExpect(jsonPath("$.items[1].cause").value("WRONG_FORM"))
          .andExpect(jsonPath("$.items[2].result").value("NOT_FOUND"));
    }
    MockHttpServletResponse csv =
        client
            .perform(
                post("/api/v1/verifications")
                    .contentType("text/csv")
                    .content("number,holder\n" + issued.number() + ",=1+1\n"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse();
    assertThat(csv.getContentType()).startsWith("text/csv");
    assertThat(csv.getContentAsString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith(issued.number() + ",,'=1+1,")
        .contains("DIFFERS", "SUSPENDED,02,2026-09-09");
  }

  @Test
  void a_level_is_compared_where_it_is_asked_for_and_only_there() throws Exception {
    String items =
        "[{\"number\":\"%1$s\",\"on\":\"2026-09-08\",\"level\":\"general\"},"
            + "{\"number\":\"%1$s\",\"on\":\"2026-09-08\",\"level\":\"增强级\"},"
            + "{\"number\":\"%1$s\",\"on\":\"2026-09-08\"}]";
    client
        .perform(
            post("/api/v1/verifications")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(items.formatted(issued.number())))
        .andExpect(jsonPath("$.items[0].result").value("CONFIRMED"))
        .andExpect(jsonPath("$.items[0].checks.LEVEL").value("HOLDS"))
        .andExpect(jsonPath("$.items[1].result").value("DIFFERS"))
        .andExpect(jsonPath("$.items[1].checks.LEVEL").value("FAILS"))
        .andExpect(jsonPath("$.items[2].checks.LEVEL").doesNotExist());
    assertThat(page("/verify?number=" + issued.number() + "&level=ENHANCED&lang=zh"))
        .contains("级别不符，登记为“一般级”", "<option value=\"ENHANCED\" selected");
    assertThat(page("/verify?number=" + issued.number() + "&level=ENHANCED&lang=en"))
        .contains("Another level is registered: General");
    String id =
        runs.send(
            java.nio.file.Files.writeString(
                java.nio.file.Files.createTempFile("list", ".csv"),
                "编号,级别,日期\n" + issued.number() + ",增强级,2026-09-08\n"),
            "级别.csv");
    await().until(() -> runs.find(id).filter(VerificationRun::isDone).isPresent());
    VerdictLine line = runs.answers(id, 0, 1).getFirst();
    assertThat(line.outcome(VerificationAspect.LEVEL)).contains(VerificationOutcome.FAILS);
    assertThat(line.at(VerdictColumn.ASKED_LEVEL)).isEqualTo("增强级");
    assertThat(line.at(VerdictColumn.LEVEL)).isEqualTo("GENERAL");
  }

  @Test
  void a_line_written_before_there_were_more_columns_is_still_read() {
    VerdictLine now = VerdictLine.of(1, verifications.verify(VerificationItem.of(issued.number())));
    VerdictLine then =
        new VerdictLine(1, now.cells().subList(0, VerdictColumn.REGISTERED_NUMBER.ordinal()));

    assertThat(then.result()).isEqualTo(VerdictResult.DIFFERS);
    assertThat(then.outcome(VerificationAspect.LEVEL)).isEmpty();
    assertThat(then.at(VerdictColumn.CANDIDATES)).isEmpty();
  }

  @Test
  void a_program_that_asks_nothing_too_much_or_nonsense_is_refused() throws Exception {
    problem("application/json", "[]", "adoption.verification.NOTHING_ASKED");
    problem("application/json", "{\"items\":7}", "adoption.verification.NOT_A_LIST");
    problem("application/json", "{", "adoption.verification.NOT_A_LIST");
    problem("text/csv", "A\n".repeat(1001), "adoption.verification.TOO_MANY");
    problem("text/csv", "A".repeat(2_000_001), "adoption.verification.TOO_LARGE");
  }

  @Test
  void a_person_asks_on_the_page_in_both_languages() throws Exception {
    String path = "/verify?number=" + issued.number() + "&holder=另一公司&body=x&uscc=y&category=MP";
    assertThat(page(path + "&lang=zh"))
        .contains("✕</span> 不符", "证书状态：暂停", "登记为“示例核验&lt;网络&gt;公司”", "/receipt\"")
        .doesNotContain("⟦", "<网络>");
    assertThat(page(path + "&lang=en")).contains("Does not hold").doesNotContain("⟦");
    assertThat(page("/verify?number=" + issued.number() + "&on=2026-09-08&lang=zh"))
        .contains("一致有效", "receipt?on=2026-09-08");
    assertThat(page("/verify?number=WT-2026-000001&lang=zh")).contains("未公开");
    assertThat(page("/verify?lang=en")).contains("Many certificates").doesNotContain("⟦");
  }

  @Test
  void a_list_is_verified_while_its_sender_watches_and_forgotten_by_others() throws Exception {
    MockMultipartFile file =
        new MockMultipartFile(
            "file",
            "示例清单.csv",
            "text/csv",
            ("编号,日期\n" + issued.number() + ",2026-09-08\n" + issued.number() + ",\n" + "X,\n")
                .getBytes(StandardCharsets.UTF_8));
    String run =
        location(
            client
                .perform(multipart("/verify/lists").file(file).with(csrf()))
                .andReturn()
                .getResponse());
    String id = run.substring(run.lastIndexOf('/') + 1);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> runs.find(id).filter(VerificationRun::isDone).isPresent());

    assertThat(page(run + "?lang=zh")).contains("示例清单.csv", "3 / 3", "证书状态：暂停", "result.csv");
    assertThat(page(run + "?lang=en")).contains("Finished").doesNotContain("⟦");
    MockHttpServletResponse result =
        client
            .perform(asyncDispatch(client.perform(get(run + "/result.csv?lang=zh")).andReturn()))
            .andReturn()
            .getResponse();
    assertThat(result.getContentAsString(StandardCharsets.UTF_8).lines())
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).contains("一致有效"))
        .anySatisfy(line -> assertThat(line).contains("编号格式不符"));
    client.perform(get("/verify/lists/" + UUID.randomUUID())).andExpect(status().isNotFound());
  }

  @Test
  void an_empty_form_says_what_is_missing() throws Exception {
    MockHttpServletResponse answer =
        client
            .perform(multipart("/verify/lists").param("list", " ").with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("error-summary");
  }

  private VerdictResult verify(String holder, String category, String on) {
    return verifications
        .verify(
            new VerificationItem(
                issued.number().toLowerCase(Locale.ROOT), "", holder, category, "", on))
        .result();
  }

  private void problem(String type, String body, String code) throws Exception {
    client
        .perform(post("/api/v1/verifications").contentType(type).content(body))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value(code));
  }

  private String page(String path) throws Exception {
    return client
        .perform(get(path))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}

package org.anzheng.web.body.evaluation;

import static org.anzheng.given.Browser.text;
import static org.anzheng.given.GivenFiles.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.FindingResult;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.evaluations.SiteFile;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.GivenSignedIn;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page for the phone of a team on site, and what it sends. */
@PlatformTest
class SitePagesTest {

  private static final String CRITERION = "GB/T 32914-2023/5.1";

  @Autowired MockMvc mvc;
  @Autowired Browser browser;
  @Autowired GivenSignedIn signedIn;
  @Autowired GivenEvaluations given;
  @Autowired EvaluationSearch search;
  @Autowired Clock clock;

  private GivenEvaluation e;
  private String page;

  @BeforeEach
  void on_the_way_to_the_site() {
    e = given.opened();
    given.team(e);
    given.prepare(e);
    page = "/body/cases/" + e.caseNumber() + "/evaluation/site";
  }

  @Test
  void the_page_is_the_teams_and_says_what_works_without_a_script() {
    assertThat(browser.read(page, e.member()))
        .contains("需要 JavaScript", page.replace("/site", "/attendance"), "capture=\"environment\"")
        .doesNotContain("<script>", " style=\"");
    MockHttpServletResponse answer = browser.open(page, e.member());
    assertThat(answer.getHeader("Permissions-Policy")).contains("geolocation=(self)");
    assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'self';");
    assertThat(browser.open("/body", e.member()).getHeader("Permissions-Policy"))
        .contains("geolocation=()");
    assertThat(browser.open(page, e.manager()).getStatus()).isEqualTo(403);
    assertThat(browser.open(page, given.opened().lead()).getStatus()).isEqualTo(404);
  }

  @Test
  void what_is_kept_on_the_phone_names_nobody_and_no_case() {
    assertThat(browser.read("/body/onsite", e.member()))
        .contains("data-account=\"\"", "id=\"onsite-finding\"")
        .doesNotContain(e.caseNumber(), "示例审查员", e.member().account().toString());
  }

  @Test
  void the_state_says_whose_it_is_and_what_is_missing() {
    given.enter(e);

    assertThat(text(browser.open(page + "/state", e.member())))
        .contains(
            "\"account\":\"" + e.member().account(),
            "\"inside\":true",
            "\"header\":\"X-CSRF-TOKEN\"",
            "缺少末次会议记录",
            CRITERION);
    assertThat(browser.open(page + "/state", e.manager()).getStatus()).isEqualTo(403);
  }

  @Test
  void a_day_on_site_is_sent_at_once_and_again_without_doubling_anything() throws Exception {
    String arrival =
        entry(
            e.lead(),
            "ATTENDANCE",
            "\"direction\":\"IN\",\"location\":\"A 座\",\"position\":[39.984702,116.305434]");
    String opening =
        entry(
            e.lead(),
            "MINUTES",
            "\"meeting\":\"OPENING\",\"minutes\":\"首次会议\",\"client\":[\"示例负责人\"],\"team\":[\""
                + e.leadPerson().id()
                + "\"]");
    String photo = text(browser.upload(page + "/photos", e.lead(), upload("photo.pdf")));
    String id = photo.replaceAll(".*\"id\":\"([0-9a-f-]+)\".*", "$1");
    String finding =
        entry(
            e.lead(),
            "FINDING",
            "\"criterion\":\""
                + CRITERION
                + "\",\"result\":\"NONCONFORMING\",\"text\":\"缺记录\",\"evidence\":[\""
                + id
                + "\"]");

    String first = send(e.lead(), arrival + "," + opening + "," + finding);
    String second = send(e.lead(), arrival + "," + opening + "," + finding);

    assertThat(first).contains("REFUSED", "kernel.NOT_IN_THIS_STATE");
    assertThat(second).doesNotContain("REFUSED");
    SiteFile site = search.ofCase(e.caseNumber()).orElseThrow().site();
    assertThat(site.meeting(MeetingKind.OPENING).orElseThrow().client()).containsExactly("示例负责人");
    assertThat(site.attendance()).hasSize(1);
    assertThat(site.attendance().getFirst().position().orElseThrow().latitude())
        .hasToString("39.98");
    assertThat(site.findingOn(CRITERION).orElseThrow().result())
        .isEqualTo(FindingResult.NONCONFORMING);
    assertThat(browser.read(page.replace("/site", "/attendance"), e.lead()))
        .contains("离线登记", "39.98");
  }

  @Test
  void each_entry_is_answered_by_itself_with_a_code_and_a_sentence() throws Exception {
    given.enter(e);
    String good = finding(e.member(), "查阅记录");
    String endless = finding(e.member(), "长".repeat(5000));
    String zero = finding(e.member(), "记录\\u0000");
    String others = finding(e.lead(), "查阅记录");
    String nonsense = entry(e.member(), "DANCE", "\"text\":7");

    assertThat(send(e.member(), String.join(",", good, endless, zero, others, nonsense)))
        .containsOnlyOnce("ACCEPTED")
        .contains(
            "kernel.TOO_LONG",
            "kernel.NOT_UNDERSTOOD",
            "evaluations.ENTRY_OF_ANOTHER",
            "请由其本人登录后发送",
            "kernel.REQUIRED");
  }

  @Test
  void what_is_no_list_of_entries_is_refused_as_a_whole() throws Exception {
    String list = body(finding(e.member(), "查阅记录"));
    assertThat(status(e.member(), "不是列表".getBytes(StandardCharsets.UTF_8))).isEqualTo(400);
    assertThat(status(e.member(), list.getBytes(Charset.forName("GBK")))).isEqualTo(400);
    assertThat(status(e.member(), list.getBytes(StandardCharsets.UTF_16))).isEqualTo(400);
    assertThat(
            status(
                e.member(),
                list.replaceFirst("\"id\":\"[^\"]+\"", "\"id\":\"1\"")
                    .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(400);
    assertThat(status(e.member(), new byte[1_200_000])).isEqualTo(413);
    assertThat(status(e.manager(), list.getBytes(StandardCharsets.UTF_8))).isEqualTo(403);
    assertThat(status(given.opened().lead(), list.getBytes(StandardCharsets.UTF_8))).isEqualTo(404);
    assertThat(perform(post(page + "/entries").content(list), e.member()).getStatus())
        .isEqualTo(403);
  }

  @Test
  void a_photo_that_is_none_is_refused_with_a_sentence_and_a_good_one_is_kept_once() {
    MockMultipartFile wrong =
        new MockMultipartFile("file", "photo.jpg", "image/jpeg", new byte[] {77, 90, 0});
    MockHttpServletResponse refused = browser.upload(page + "/photos", e.member(), wrong);

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("\"sentences\":[");
    assertThat(text(browser.upload(page + "/photos", e.member(), upload("photo.pdf"))))
        .isEqualTo(text(browser.upload(page + "/photos", e.member(), upload("photo.pdf"))));
  }

  private String finding(Actor by, String words) {
    return entry(
        by,
        "FINDING",
        "\"criterion\":\"" + CRITERION + "\",\"result\":\"CONFORMING\",\"text\":\"" + words + "\"");
  }

  private String entry(Actor by, String kind, String content) {
    return "{\"id\":\"%s\",\"account\":\"%s\",\"kind\":\"%s\",\"made\":\"%s\",%s}"
        .formatted(UUID.randomUUID(), by.account(), kind, clock.instant(), content);
  }

  private String body(String entries) {
    return "{\"sent\":\"%s\",\"entries\":[%s]}".formatted(clock.instant(), entries);
  }

  private String send(Actor actor, String entries) throws Exception {
    byte[] bytes = body(entries).getBytes(StandardCharsets.UTF_8);
    return text(perform(post(page + "/entries").content(bytes).with(csrf()), actor));
  }

  private int status(Actor actor, byte[] bytes) throws Exception {
    return perform(post(page + "/entries").content(bytes).with(csrf()), actor).getStatus();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, Actor actor)
      throws Exception {
    return mvc.perform(request.contentType(MediaType.APPLICATION_JSON).with(signedIn.as(actor)))
        .andReturn()
        .getResponse();
  }
}

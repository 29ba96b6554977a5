package org.anzheng.web.matrix;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.anzheng.certification.CaseFilter;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseStatus;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenUscc;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Forms as people and machines really send them: empty, endless, garbled, twice, too early. */
@PlatformTest
class BadInputTest {

  private static final String ENDLESS = "长".repeat(3_500_000);

  @Autowired MockMvc mvc;
  @Autowired Browser browser;
  @Autowired GivenCases cases;
  @Autowired CaseSearch search;

  @Test
  void an_empty_form_names_every_field_that_must_be_filled() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.submitted(cast);

    MockHttpServletResponse answer =
        browser.send(act(number, "acceptance"), cast.contractReviewer());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("href=\"#client.asOf\"");
    assertThat(status(number, cast)).isEqualTo(CaseStatus.SUBMITTED);
  }

  @Test
  void an_endless_text_is_too_long_and_the_other_fields_stay() throws Exception {
    String uscc = GivenUscc.next().value();

    MockHttpServletResponse answer =
        mvc.perform(
                post("/sign-up")
                    .with(csrf())
                    .param("person", "示例人员")
                    .param("name", ENDLESS)
                    .param("uscc", uscc))
            .andReturn()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("href=\"#name\"", uscc);
  }

  @Test
  void a_draft_with_too_long_a_text_is_kept_and_not_handed_in() {
    GivenCast cast = cases.castWithAccounts();
    String draft = "/applicant/drafts/" + cases.draft(cast);
    String typed = "长".repeat(5000);

    browser.send(draft + "/client", cast.applicant(), "client.contactName", typed);

    assertThat(browser.read(draft + "/client", cast.applicant()))
        .contains(typed, "href=\"#client.contactName\"");
    assertThat(browser.send(draft + "/submission", cast.applicant()).getStatus()).isEqualTo(422);
    assertThat(search.of(cast.applicant().organisation(), CaseFilter.ALL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-16"})
  void text_in_another_encoding_is_not_taken_for_text(String encoding) throws Exception {
    byte[] body = "name=示例安全公司&uscc=".getBytes(Charset.forName(encoding));

    assertThat(
            mvc.perform(
                    post("/sign-up")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content(body))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(400);
  }

  @Test
  void what_no_database_keeps_is_refused_before_it_gets_there() throws Exception {
    assertThat(
            mvc.perform(post("/sign-up").with(csrf()).param("name", "示例\0公司"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(400);
  }

  @Test
  void a_commission_handed_in_twice_is_one_case() {
    GivenCast cast = cases.castWithAccounts();
    String submission = "/applicant/drafts/" + cases.draft(cast) + "/submission";

    String first = location(browser.send(submission, cast.applicant()));
    String second = location(browser.send(submission, cast.applicant()));

    assertThat(second).isEqualTo(first);
    assertThat(search.of(cast.applicant().organisation(), CaseFilter.ALL)).hasSize(1);
  }

  @Test
  void an_act_sent_twice_at_once_happens_once() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.signed(cast);

    List<Integer> answers =
        Stream.of(1, 2, 3)
            .map(i -> CompletableFuture.supplyAsync(() -> issue(number, cast)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    assertThat(answers).containsExactly(302, 409, 409);
    assertThat(status(number, cast)).isEqualTo(CaseStatus.ISSUED);
  }

  @Test
  void an_act_out_of_order_is_refused_for_the_present_state() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.submitted(cast);

    MockHttpServletResponse answer = browser.send(act(number, "issue"), cast.certificateOfficer());

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(text(answer)).contains("颁发证书");
    assertThat(status(number, cast)).isEqualTo(CaseStatus.SUBMITTED);
  }

  private int issue(String number, GivenCast cast) {
    return browser.send(act(number, "issue"), cast.certificateOfficer()).getStatus();
  }

  private CaseStatus status(String number, GivenCast cast) {
    return search.find(number, cast.applicant().organisation()).orElseThrow().status();
  }

  private static String act(String number, String act) {
    return "/body/cases/" + number + "/" + act;
  }
}

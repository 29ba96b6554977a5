package org.anzheng.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenSignedIn;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PlatformTest
class CertificateActPagesTest {

  @Autowired MockMvc browser;
  @Autowired GivenCases cases;
  @Autowired GivenParties parties;
  @Autowired GivenSignedIn signedIn;
  @Autowired CertificateSearch certificates;

  private GivenCast cast;
  private String number;
  private Actor decider;

  @BeforeEach
  void aCertificate() {
    cast = cases.cast();
    number = cases.certificate(cast);
    decider = colleague(cast, Role.DECISION_MAKER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void list_and_certificate_are_shown_in_both_languages(String language) throws Exception {
    for (String path : new String[] {"/body/certificates", "/body/certificates/" + number}) {
      browser
          .perform(get(path).param("lang", language).with(signedIn.as(decider)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString(number)))
          .andExpect(content().string(not(containsString("⟦"))));
    }
  }

  @ParameterizedTest
  @EnumSource(CertificateAct.class)
  void every_form_is_shown_in_both_languages(CertificateAct act) throws Exception {
    for (String language : new String[] {"zh", "en"}) {
      browser
          .perform(
              get("/body/certificates/{number}/{act}", number, act.path())
                  .param("lang", language)
                  .with(signedIn.as(decider)))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("⟦"))));
    }
  }

  @Test
  void a_suspension_is_checked_first_and_then_done() throws Exception {
    browser
        .perform(suspension("/check").with(signedIn.as(decider)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("办公场所搬迁")))
        .andExpect(content().string(containsString("应当撤销")));
    assertThat(statusNow()).isEqualTo(CertificateStatus.VALID);

    browser
        .perform(suspension("").with(signedIn.as(decider)))
        .andExpect(redirectedUrl("/body/certificates/" + number));
    assertThat(statusNow()).isEqualTo(CertificateStatus.SUSPENDED);
  }

  @Test
  void what_is_wrong_is_said_at_once_and_what_was_typed_stays() throws Exception {
    browser
        .perform(
            suspension("/check")
                .param("unused", "")
                .with(request -> {
                  request.setParameter("until", "2099-01-01");
                  request.setParameter("contact", "");
                  return request;
                })
                .with(signedIn.as(decider)))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("2099-01-01")))
        .andExpect(content().string(containsString("办公场所搬迁")))
        .andExpect(content().string(containsString("暂停期过长")))
        .andExpect(content().string(containsString("请写明获证组织可联系的人员")));
    assertThat(statusNow()).isEqualTo(CertificateStatus.VALID);
  }

  @Test
  void a_colleague_without_the_duty_is_told_who_may() throws Exception {
    Actor reviewer = colleague(cast, Role.REVIEWER);
    browser
        .perform(suspension("").with(signedIn.as(reviewer)))
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("认证决定人员")));
    assertThat(statusNow()).isEqualTo(CertificateStatus.VALID);
  }

  @Test
  void another_body_finds_nothing() throws Exception {
    Actor stranger = colleague(cases.cast(), Role.DECISION_MAKER);
    browser
        .perform(get("/body/certificates/" + number).with(signedIn.as(stranger)))
        .andExpect(status().isNotFound());
    browser.perform(suspension("").with(signedIn.as(stranger))).andExpect(status().isNotFound());
  }

  private MockHttpServletRequestBuilder suspension(String step) {
    String today = cases.today().toString();
    return post("/body/certificates/" + number + "/suspension" + step)
        .with(csrf())
        .param("reasonCode", "0116")
        .param("facts", "示例：办公场所搬迁")
        .param("confirmedOn", today)
        .param("decidedOn", today)
        .param("effectiveOn", today)
        .param("until", cases.today().plusMonths(3).toString())
        .param("restorationActions", "提交新场所证明")
        .param("contact", "示例联系人");
  }

  private Actor colleague(GivenCast of, Role role) {
    return parties.colleague(of.body().as(Role.BODY_ADMINISTRATOR), role);
  }

  private CertificateStatus statusNow() {
    return certificates.find(number).orElseThrow().status();
  }
}

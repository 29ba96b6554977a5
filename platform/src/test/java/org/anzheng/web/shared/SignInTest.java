package org.anzheng.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.anzheng.given.GivenAccount;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenSignedIn;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PlatformTest
class SignInTest {

  @Autowired MockMvc browser;
  @Autowired GivenParties parties;
  @Autowired GivenSignedIn signedIn;
  @Autowired org.anzheng.parties.Parties front;

  @Test
  void leads_home_with_a_session_that_lives_in_the_database() throws Exception {
    MvcResult answer = signIn(parties.applicantPerson());

    Cookie session = Objects.requireNonNull(answer.getResponse().getCookie("anzheng"));
    assertThat(session.isHttpOnly()).isTrue();
    assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
    browser
        .perform(get("/home").cookie(session))
        .andExpect(redirectedUrl(Audience.APPLICANT.path()));
  }

  @Test
  void with_a_wrong_password_says_only_that_it_was_refused() throws Exception {
    GivenAccount person = parties.applicantPerson();

    browser
        .perform(
            post("/login")
                .with(csrf())
                .param("username", person.login())
                .param("password", "not this one"))
        .andExpect(redirectedUrl("/login?error=true"));
    assertThat(page("/login?error=true")).contains("登录名或密码不对", "role=\"alert\"");
  }

  @Test
  void without_the_token_of_a_form_is_refused() throws Exception {
    browser.perform(post("/login").param("username", "a")).andExpect(status().isForbidden());
    browser.perform(post("/sign-up").param("name", "a")).andExpect(status().isForbidden());
  }

  @Test
  void is_asked_of_strangers_and_other_audiences_find_nothing() throws Exception {
    Actor applicant = parties.applicant();
    for (Audience audience : Audience.values()) {
      browser.perform(get(audience.path())).andExpect(redirectedUrl("/login"));
    }
    for (String path : List.of("/body", "/regulator/bodies", "/admin")) {
      browser.perform(get(path).with(signedIn.as(applicant))).andExpect(status().isNotFound());
    }
  }

  @Test
  void with_a_one_time_password_leads_to_choosing_another() throws Exception {
    Actor administrator = parties.bodyAdministrator();
    Actor colleague = parties.colleague(administrator, Role.REVIEWER);
    String login = signedInName(colleague);

    MvcResult answer = signIn(login, "first password 2026");
    Cookie session = Objects.requireNonNull(answer.getResponse().getCookie("anzheng"));
    browser.perform(get("/home").cookie(session)).andExpect(redirectedUrl("/account/password"));
    browser
        .perform(
            post("/account/password")
                .cookie(session)
                .with(csrf())
                .param("current", "first password 2026")
                .param("next", GivenParties.PASSWORD)
                .param("again", GivenParties.PASSWORD))
        .andExpect(redirectedUrl("/home"));
  }

  @Autowired org.anzheng.parties.Accounts accounts;

  private String signedInName(Actor actor) {
    return accounts.find(actor.account()).orElseThrow().login();
  }

  private MvcResult signIn(GivenAccount person) throws Exception {
    return signIn(person.login(), person.password());
  }

  private MvcResult signIn(String login, String password) throws Exception {
    return browser
        .perform(post("/login").with(csrf()).param("username", login).param("password", password))
        .andExpect(redirectedUrl("/home"))
        .andReturn();
  }

  private String page(String path) throws Exception {
    return browser.perform(get(path)).andReturn().getResponse().getContentAsString();
  }
}

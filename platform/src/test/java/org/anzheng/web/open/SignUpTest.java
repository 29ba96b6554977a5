package org.anzheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.anzheng.given.GivenUscc;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PlatformTest
class SignUpTest {

  @Autowired MockMvc browser;

  @Test
  void shows_the_form_in_both_languages() throws Exception {
    for (String language : new String[] {"zh", "en"}) {
      String page =
          browser
              .perform(get("/sign-up").param("lang", language))
              .andReturn()
              .getResponse()
              .getContentAsString();
      assertThat(page).contains("name=\"uscc\"", "name=\"_csrf\"").doesNotContain("⟦");
    }
  }

  @Test
  void registers_organisation_and_account() throws Exception {
    browser
        .perform(filled(GivenUscc.next().value(), "newcomer1").with(csrf()))
        .andExpect(redirectedUrl("/login?registered=true"));
  }

  @Test
  void keeps_what_was_typed_and_names_every_fault() throws Exception {
    String page =
        browser
            .perform(
                post("/sign-up")
                    .with(csrf())
                    .param("name", "示例<script>公司")
                    .param("uscc", "914403001922038217"))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page)
        .contains("href=\"#uscc\"", "href=\"#person\"", "914403001922038217", "示例&lt;script>公司")
        .doesNotContain("<script>", "⟦");
  }

  private static MockHttpServletRequestBuilder filled(String uscc, String login) {
    return post("/sign-up")
        .param("name", "示例注册公司")
        .param("uscc", uscc)
        .param("division", "110000")
        .param("address", "北京市示例路2号")
        .param("person", "示例人员")
        .param("email", "person@example.com")
        .param("login", login)
        .param("password", "a long pass phrase 7");
  }
}

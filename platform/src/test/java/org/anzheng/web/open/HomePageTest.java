package org.anzheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class HomePageTest {

  @Autowired MockMvc browser;

  @Test
  void is_chinese_unless_asked_otherwise() throws Exception {
    assertThat(page("/")).contains("lang=\"zh-CN\"", "查证书，看状态").doesNotContain("⟦");
    assertThat(page("/?lang=en-GB")).contains("lang=\"en\"");
    assertThat(page("/?lang=zh-CN")).contains("lang=\"zh-CN\"");
    assertThat(page("/?lang=en"))
        .contains("lang=\"en\"", "Check a certificate")
        .doesNotContain("⟦");
  }

  @Test
  void opens_no_session_and_remembers_the_language_in_a_cookie() throws Exception {
    browser
        .perform(get("/?lang=en"))
        .andExpect(status().isOk())
        .andExpect(cookie().value("lang", "en"))
        .andExpect(cookie().doesNotExist("anzheng"));
  }

  @Test
  void takes_nothing_from_elsewhere_and_stands_in_no_frame() throws Exception {
    browser
        .perform(get("/"))
        .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().exists("Referrer-Policy"))
        .andExpect(header().exists("Permissions-Policy"))
        .andExpect(header().exists("Cross-Origin-Opener-Policy"));
    assertThat(page("/")).doesNotContain("style=", "<script", "onclick", "http://", "https://");
  }

  private String page(String path) throws Exception {
    return browser
        .perform(get(path))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}

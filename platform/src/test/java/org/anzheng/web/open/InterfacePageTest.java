package org.anzheng.web.open;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page of the public interface is our own and needs no script. */
@PlatformTest
class InterfacePageTest {

  @Autowired MockMvc browser;

  @Test
  void it_says_in_both_languages_what_there_is() throws Exception {
    for (String language : new String[] {"zh", "en"}) {
      browser
          .perform(get("/api/docs").param("lang", language))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("/api/v1/openapi.json")))
          .andExpect(content().string(not(containsString("⟦"))))
          .andExpect(content().string(not(containsString("<script"))));
    }
  }

  @Test
  void a_number_typed_leads_to_its_answer() throws Exception {
    browser
        .perform(get("/api/docs/certificate?number=CSSC-1/../x&on=2026-01-01"))
        .andExpect(redirectedUrl("/api/v1/certificates/CSSC-1%2F..%2Fx?on=2026-01-01"));
    browser
        .perform(get("/api/docs/certificate?number=&on="))
        .andExpect(redirectedUrl("/api/v1/certificates/-"));
  }
}

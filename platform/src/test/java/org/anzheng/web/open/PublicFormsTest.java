package org.anzheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Anybody reads the forms of the scheme before filling one in. */
@PlatformTest
class PublicFormsTest {

  @Autowired private MockMvc mvc;

  @Test
  void every_form_is_listed_in_both_languages() throws Exception {
    assertThat(open("/forms", "zh")).contains("认证委托书", "自评估表", "/forms/F1-1", "认证委托人");
    assertThat(open("/forms", "en")).contains("Application for certification", "Self-assessment");
  }

  @Test
  void a_form_says_of_each_field_what_asks_for_it() throws Exception {
    assertThat(open("/forms/F1-1", "zh")).contains("法定代表人", "GB/T 27065 7.2", "委托人用过咨询的");
    assertThat(open("/forms/F1-1", "en")).contains("Legal representative", "Sites › Address");
  }

  @Test
  void a_version_that_does_not_exist_is_not_found() throws Exception {
    assertThat(answer("/forms/F1-99", "zh").getStatus()).isEqualTo(404);
    assertThat(answer("/forms/..%2F", "zh").getStatus()).isBetween(400, 404);
  }

  private String open(String path, String language) throws Exception {
    return answer(path, language).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse answer(String path, String language) throws Exception {
    return mvc.perform(get(path).param("lang", language)).andReturn().getResponse();
  }
}

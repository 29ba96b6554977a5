package org.anzheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PlatformTest
class ComplaintTest {

  private static final Pattern NUMBER = Pattern.compile("TS-\\d{4}-\\d{6}");
  private static final Pattern SECRET = Pattern.compile("[2-9A-HJ-NP-Z]{24}");

  @Autowired MockMvc browser;
  @Autowired GivenBodies bodies;

  @Test
  void anybody_complains_and_follows_it_with_number_and_secret() throws Exception {
    assertThat(page(get("/complaints/new?lang=en"))).contains("What it is about");
    String receipt =
        page(
            send("/complaints")
                .param("body", bodies.approved("TA").organisation().toString())
                .param("topic", "MARK_MISUSE")
                .param("text", "示例：宣传册误用标志"));
    String number = found(NUMBER, receipt);
    String secret = found(SECRET, receipt);
    String state = page(send("/complaints/" + number).param("secret", secret));
    assertThat(state).contains("已收到", "示例：宣传册误用标志", "/escalation");
    String escalated =
        page(
            send("/complaints/" + number + "/escalation")
                .param("secret", secret)
                .param("escalation", "示例：没有回音"));
    assertThat(escalated).contains("已上报").doesNotContain("/escalation\"");
  }

  @Test
  void an_empty_form_comes_back_with_its_fields() throws Exception {
    MockHttpServletResponse answer =
        browser.perform(send("/complaints").param("name", "示例姓名")).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("href=\"#body\"", "href=\"#topic\"", "href=\"#text\"", "示例姓名");
  }

  @Test
  void without_the_secret_nothing_is_told_not_even_whether_there_is_one() throws Exception {
    String asked = page(get("/complaints/TS-1999-000001"));
    assertThat(asked).contains("查询密码").doesNotContain("已收到");
    MockHttpServletResponse wrong =
        browser
            .perform(send("/complaints/TS-1999-000001").param("secret", "WRONG"))
            .andReturn()
            .getResponse();
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("编号和密码不符");
  }

  private static MockHttpServletRequestBuilder send(String path) {
    return post(path).with(csrf());
  }

  private String page(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse answer = browser.perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    String text = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("⟦");
    return text;
  }

  private static String found(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group();
  }
}

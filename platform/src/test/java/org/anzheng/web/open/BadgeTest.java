package org.anzheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Element;

@PlatformTest
class BadgeTest {

  @Autowired MockMvc browser;
  @Autowired GivenIssued given;

  @Test
  void says_the_status_in_words_to_every_site() throws Exception {
    String number = given.on(LocalDate.of(2025, 3, 3), "示例徽标网络公司").number();

    MockHttpServletResponse zh = badge(number, "zh", 200);
    Element svg = parsed(zh);
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .contains(number, "有效", "北京时间");
    assertThat(parsed(badge(number, "en", 200)).getTextContent()).contains("Valid");
    assertThat(page(number)).contains("/badge/" + number + ".svg", "&lt;a href=");
  }

  @Test
  void says_that_there_is_no_such_number_without_believing_it() throws Exception {
    assertThat(parsed(badge("<b>&", "zh", 404)).getTextContent()).contains("无此编号", "<b>&");
  }

  private MockHttpServletResponse badge(String number, String language, int status)
      throws Exception {
    MockHttpServletResponse answer =
        browser
            .perform(get("/badge/{number}.svg", number).param("lang", language))
            .andExpect(header().string("Cross-Origin-Resource-Policy", "cross-origin"))
            .andExpect(header().string("Cache-Control", "max-age=300, public"))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getContentType()).startsWith("image/svg+xml");
    return answer;
  }

  private String page(String number) throws Exception {
    return browser
        .perform(get("/certificates/" + number))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static Element parsed(MockHttpServletResponse answer) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(answer.getContentAsByteArray()))
        .getDocumentElement();
  }
}

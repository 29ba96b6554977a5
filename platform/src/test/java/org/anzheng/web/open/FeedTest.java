package org.anzheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Element;

/** What is new on a public page, for readers of feeds. */
@PlatformTest
class FeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Autowired MockMvc browser;

  @ParameterizedTest
  @ValueSource(strings = {"/catalogue", "/fees", "/certificates"})
  void is_well_formed_atom_in_both_languages(String page) throws Exception {
    for (String language : new String[] {"zh", "en"}) {
      Element feed = feed(page, language);
      assertThat(feed.getLocalName()).isEqualTo("feed");
      assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
      assertThat(texts(feed)).doesNotContain("⟦");
      for (String needed : new String[] {"id", "title", "updated", "author"}) {
        assertThat(feed.getElementsByTagNameNS(ATOM, needed).getLength()).isPositive();
      }
    }
    assertThat(page(page)).contains("type=\"application/atom+xml\"", page + "/feed?lang=zh");
  }

  @Test
  void tells_of_the_first_catalogue() throws Exception {
    Element feed = feed("/catalogue", "zh");

    assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isPositive();
    assertThat(texts(feed)).contains("2023-1", "http://anzheng.example/catalogue");
  }

  private Element feed(String page, String language) throws Exception {
    MockHttpServletResponse answer =
        browser.perform(get(page + "/feed").param("lang", language)).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentType()).startsWith("application/atom+xml");
    DocumentBuilderFactory parser = DocumentBuilderFactory.newNSInstance();
    parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return parser
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(answer.getContentAsByteArray()))
        .getDocumentElement();
  }

  private String page(String path) throws Exception {
    return browser.perform(get(path)).andReturn().getResponse().getContentAsString();
  }

  private static String texts(Element feed) {
    return feed.getTextContent();
  }
}

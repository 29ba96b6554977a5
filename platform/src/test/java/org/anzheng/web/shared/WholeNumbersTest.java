package org.anzheng.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and days keep to one line in running text, and nowhere else is anything added. */
class WholeNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CSSC-2026-OM-0000123-4",
        "CNCA-R-2026-001",
        "CF-2026-0001",
        "2026-11-26",
        "32914-2023",
        "CCRC-2026-ISV-RA-0012"
      })
  void a_number_is_kept_whole(String number) {
    assertThat(in("td", null, number)).isEqualTo("<span class=\"whole\">" + number + "</span>");
  }

  @Test
  void what_stands_around_it_stays_and_is_escaped() {
    assertThat(in("p", null, "<b> 证书 CF-2026-0001（2026-11-26 起）&"))
        .isEqualTo(
            "&lt;b&gt; 证书 <span class=\"whole\">CF-2026-0001</span>（<span"
                + " class=\"whole\">2026-11-26</span> 起）&amp;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on-site",
        "SD-JWT",
        "-5",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "https://example.invalid/2026-11-26-x",
        "A1-AAAAAAAAAAAA-BBBBBBBBBBBB-CCCCCCCCCCCC"
      })
  void words_identifiers_of_programs_and_what_would_not_fit_may_break(String text) {
    assertThat(in("td", null, text)).isEqualTo(text);
  }

  @Test
  void fields_attributes_pictures_and_code_get_no_span() {
    assertThat(in("input", "value", "2026-11-26")).isEqualTo("2026-11-26");
    assertThat(in("a", "href", "CF-2026-0001")).isEqualTo("CF-2026-0001");
    for (String tag : new String[] {"option", "textarea", "title", "text", "code"}) {
      assertThat(in(tag, null, "2026-11-26")).isEqualTo("2026-11-26");
    }
  }

  private static String in(String tag, String attribute, String text) {
    StringOutput html = new StringOutput();
    WholeNumbers output = new WholeNumbers(html);
    output.setContext(tag, attribute);
    output.writeUserContent(text);
    return html.toString();
  }
}

package org.anzheng.scheme.norms;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import org.anzheng.given.GivenNorms;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkSvgTest {

  private static final String TEXT = "<text>{{body}}</text>";

  @Test
  void a_picture_of_shapes_and_text_stays_as_it_is() {
    assertThat(MarkSvg.sanitised(GivenNorms.SVG))
        .isEqualTo(GivenNorms.SVG.replace("/>", "></circle>"));
  }

  @Test
  void what_was_sanitised_once_is_sanitised() {
    String once = MarkSvg.sanitised(GivenNorms.SVG);
    assertThat(MarkSvg.sanitised(once)).isEqualTo(once);
  }

  @Test
  void comments_and_white_space_around_it_go() {
    assertThat(MarkSvg.sanitised("  " + svg("<!-- x -->" + TEXT))).doesNotContain("x -->");
  }

  @Test
  void text_stays_text() {
    assertThat(MarkSvg.sanitised(svg("<text>{{body}} &lt;script&gt; &amp; <![CDATA[<b>]]></text>")))
        .contains("{{body}} &lt;script&gt; &amp; &lt;b&gt;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<style>*{}</style>",
        "<foreignObject><p/></foreignObject>",
        "<image href='https://example.org/a.png'/>",
        "<use href='#a'/>",
        "<a href='javascript:alert(1)'><text>x</text></a>",
        "<animate attributeName='href'/>",
        "<set attributeName='onclick'/>",
        "<svg/>",
        "<circle onclick='alert(1)'/>",
        "<circle style='fill:red'/>",
        "<circle class='x'/>",
        "<circle fill='url(#a)'/>",
        "<circle fill='URL(https://example.org)'/>",
        "<circle fill='javascript:x'/>",
        "<circle fill='{{body}}'/>",
        "<circle xml:base='https://example.org'/>",
        "<circle xmlns:x='urn:x' x:fill='red'/>",
        "<p xmlns='http://www.w3.org/1999/xhtml'>x</p>",
        "<iframe src='x'/>"
      })
  void everything_else_refuses_the_picture(String more) {
    assertThat(reason(svg(TEXT + more))).isEqualTo(NormRefusal.MARK_NOT_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no picture",
        "<html/>",
        "<svg>{{body}}</svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><text>{{body}}</svg>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg'><text>{{body}}&x;</text></svg>",
        "<?xml-stylesheet href='x'?><svg xmlns='http://www.w3.org/2000/svg'/>"
      })
  void what_is_no_svg_is_refused(String text) {
    assertThat(reason(text)).isEqualTo(NormRefusal.MARK_NOT_SVG);
  }

  @Test
  void a_picture_without_a_place_for_the_body_is_refused() {
    assertThat(reason(svg("<text>ABCD</text>"))).isEqualTo(NormRefusal.MARK_NO_PLACE);
  }

  @Test
  void an_endless_picture_is_refused() {
    assertThat(reason(svg(TEXT + "<g/>".repeat(20_000)))).isEqualTo(KernelRefusal.TOO_LONG);
  }

  private static String svg(String inside) {
    return "<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>";
  }

  private static Reason reason(String svg) {
    return refusedWith(() -> MarkSvg.sanitised(svg)).getFirst().reason();
  }
}

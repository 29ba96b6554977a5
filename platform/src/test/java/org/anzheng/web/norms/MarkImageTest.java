package org.anzheng.web.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.anzheng.given.GivenNorms;
import org.anzheng.scheme.norms.MarkContent;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class MarkImageTest {

  @Test
  void an_image_carries_the_identifier_and_can_do_nothing_else() {
    ResponseEntity<byte[]> answer =
        MarkImage.of(new MarkContent(GivenNorms.SVG, List.of()), "CNCA-R-2023-001");

    assertThat(answer.getHeaders().getFirst("Content-Type")).startsWith("image/svg+xml");
    assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeaders().getFirst("Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .endsWith("sandbox");
    assertThat(new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8))
        .contains(">CNCA-R-2023-001</text>");
  }

  @Test
  void an_identifier_stays_text() {
    String image = new MarkContent(GivenNorms.SVG, List.of()).svgOf("<script>\"&");
    assertThat(image).contains("&lt;script&gt;&quot;&amp;").doesNotContain("<script>");
  }
}

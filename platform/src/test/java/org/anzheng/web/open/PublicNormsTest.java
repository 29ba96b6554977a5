package org.anzheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenNorms;
import org.anzheng.given.PlatformTest;
import org.anzheng.scheme.CanonicalContent;
import org.anzheng.scheme.norms.NormKind;
import org.anzheng.scheme.norms.NormVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Norms, rules and marks as anybody reads them. */
@PlatformTest
class PublicNormsTest {

  @Autowired MockMvc mvc;
  @Autowired GivenNorms given;
  @Autowired GivenBodies bodies;

  @Test
  void a_published_rule_is_read_in_full_with_who_was_asked() throws Exception {
    NormVersion version = given.published(NormKind.RULE);
    String page = "/rules/" + version.id();

    assertThat(open("/rules", "zh")).contains(version.id(), "CSSC-R01:2023", "认证证书有效期");
    for (String language : new String[] {"zh", "en"}) {
      assertThat(open(page, language))
          .doesNotContain("⟦", "<script")
          .containsOnlyOnce("<h1")
          .contains(version.contentHash());
    }
    assertThat(open(page, "zh")).contains("示例规则第4.2条", "网信部门", "同意", "尚未生效", "差异", "认证准则（73 行）");
    assertThat(open(page + "/differences?from=CSSC-R01:2023", "zh")).contains("参数变化", "修改");
    assertThat(open(page + "/differences?from=CSSC-R01:2023", "en"))
        .contains("Numbers that differ");
    assertThat(open(page + "/differences?from=" + version.id(), "zh")).contains("没有差异");
    assertThat(new CanonicalContent(open(page + "/content.json", "zh")).hash())
        .isEqualTo(version.contentHash());
    assertThat(open("/rules/feed", "en")).contains(version.id() + " published");
    assertThat(open("/api/v1/rules", "zh")).contains(version.id(), "\"inForce\":true");
    assertThat(open("/api/v1/rules/" + version.id(), "zh"))
        .contains("PUBLIC_SECURITY_REGULATOR", "\"PLAN_NOTICE\"", "\"staffFrom\"");
  }

  @Test
  void the_rule_that_came_with_the_platform_is_shown_as_such() throws Exception {
    assertThat(open("/rules/CSSC-R01:2023", "zh")).contains("适用范围", "没有在本平台征求意见", "人日基准表");
    assertThat(answer("/rules/CSSC-R01:2023/proof.tlog-proof").getStatus()).isEqualTo(404);
    assertThat(answer("/rules/CSSC-R01:1999").getStatus()).isEqualTo(404);
    assertThat(answer("/api/v1/rules/CSSC-R01:1999").getStatus()).isEqualTo(404);
    assertThat(answer("/rules/CSSC-R01:2023/differences").getStatus()).isEqualTo(400);
  }

  @Test
  void there_is_no_mark_of_a_body_that_does_not_exist() throws Exception {
    assertThat(open("/marks", "zh")).contains("认证标志");
    assertThat(open("/marks", "en")).contains("Mark");
    assertThat(answer("/marks/CNCA-R-9999-999.svg").getStatus()).isEqualTo(404);
  }

  @Test
  void each_body_has_the_mark_in_force_with_its_own_identifier() throws Exception {
    String title = given.markInForce().titleZh();
    String approvalNo = bodies.approved("TA").approvalNo();
    await(approvalNo);

    MockHttpServletResponse image = answer("/marks/" + approvalNo + ".svg");

    assertThat(image.getStatus()).isEqualTo(200);
    assertThat(image.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(image.getHeaders("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("default-src 'none'");
    assertThat(image.getContentAsString(StandardCharsets.UTF_8)).contains(">" + approvalNo + "<");
    assertThat(open("/marks", "zh")).contains(title, "误用示例", "/marks/" + approvalNo + ".svg");
  }

  /** The register hears of a body a moment later. */
  private void await(String approvalNo) throws Exception {
    for (int i = 0; i < 200 && answer("/bodies/" + approvalNo).getStatus() != 200; i++) {
      Thread.sleep(50);
    }
  }

  private String open(String path, String language) throws Exception {
    MockHttpServletResponse answer =
        answer(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse answer(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }
}

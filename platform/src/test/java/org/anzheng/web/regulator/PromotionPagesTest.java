package org.anzheng.web.regulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A department drafts a list, is warned, publishes; adopters and everybody read it. */
@PlatformTest
class PromotionPagesTest {

  private static final String LIST = "/regulator/promotion-lists";

  @Autowired Browser browser;
  @Autowired GivenParties parties;
  @Autowired MockMvc mvc;

  @Test
  void drafts_is_warned_publishes_replaces_and_withdraws() throws Exception {
    Actor department = parties.regulator(Role.CYBERSPACE_REGULATOR);
    assertThat(Browser.text(browser.send(LIST, department, "title", "示例页面清单")))
        .contains("href=\"#from\"");
    String page = Browser.location(browser.send(LIST, department, fields("由示例甲网络安全有限公司承担")));
    assertThat(browser.read(page, department)).contains("不能这样写", "公平竞争审查条例", "草稿");
    assertThat(browser.send(page + "/publication", department).getStatus()).isEqualTo(422);
    Browser.location(browser.send(page, department, fields("示例：建议在合同履约中采信")));
    String number = page.substring(LIST.length() + 1);
    assertThat(open("/promotion-lists/" + number).getStatus()).isEqualTo(404);
    Browser.location(browser.send(page + "/publication", department));
    assertThat(browser.read(page + "/edit", department)).contains("示例：建议在合同履约中采信");
    Browser.location(browser.send(page, department, fields("示例：第二版")));
    assertThat(Browser.text(browser.send(page + "/publication", department)))
        .contains("href=\"#reason\"");
    Browser.location(browser.send(page + "/publication", department, "reason", "示例：目录调整"));
    assertThat(text("/promotion-lists/" + number))
        .contains("示例：第二版", "示例：目录调整", "任一经批准的认证机构", "北京", "能源", "网信")
        .doesNotContain("⟦", "第二版甲");
    assertThat(text("/promotion-lists/" + number + "/1")).contains("已由新版本替代", "合同履约中采信");
    assertThat(text("/promotion-lists")).contains("示例页面清单", number).doesNotContain("⟦");
    assertThat(browser.read(LIST, department)).contains("示例页面清单");
    Actor adopter = parties.adopter();
    assertThat(browser.read("/adopter/requirements", adopter)).contains("示例页面清单");
    assertThat(browser.read("/adopter/requirements/new", adopter)).contains("示例页面清单");
    assertThat(text("/api/v1/promotion-lists")).contains("\"" + number + "\"");
    assertThat(text("/api/v1/promotion-lists/" + number))
        .contains(
            "\"department\":\"CYBERSPACE_REGULATOR\"",
            "\"areas\":[\"110000\"]",
            "\"status\":\"SUPERSEDED\"",
            "\"reason\":\"示例：目录调整\"",
            "\"category\":\"CO\",\"level\":\"ENHANCED\"");
    assertThat(open("/api/v1/promotion-lists/TG-1999-000001").getStatus()).isEqualTo(404);
    Browser.location(browser.send(page + "/withdrawal", department, "reason", "示例：依据废止"));
    assertThat(text("/promotion-lists/" + number)).contains("已撤回", "示例：依据废止");
    assertThat(browser.read("/adopter/requirements", adopter)).doesNotContain("示例页面清单");
  }

  @Test
  void only_who_promotes_adoption_is_led_there() {
    Actor market = parties.regulator(Role.MARKET_REGULATOR);
    assertThat(browser.open(LIST, market).getStatus()).isEqualTo(403);
    assertThat(browser.open(LIST + "/new", market).getStatus()).isEqualTo(403);
    assertThat(browser.send(LIST, market, fields("示例")).getStatus()).isEqualTo(403);
    assertThat(browser.read("/regulator/adoption", market))
        .contains("/promotion-lists")
        .doesNotContain(LIST);
    assertThat(
            browser.read("/regulator/adoption", parties.regulator(Role.PUBLIC_SECURITY_REGULATOR)))
        .contains(LIST);
  }

  private String text(String path) throws Exception {
    return open(path).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse open(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  private static String[] fields(String text) {
    return new String[] {
      "title", "示例页面清单",
      "document", "示例网发〔2026〕1号",
      "sectors", "ENERGY",
      "areas", "110000",
      "services", "CO/ENHANCED",
      "uses", "CONTRACT",
      "from", "2024-01-01",
      "text", text,
      "review", "示例：经审查，不具有排除、限制竞争效果"
    };
  }
}

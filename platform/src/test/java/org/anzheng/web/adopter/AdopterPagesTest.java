package org.anzheng.web.adopter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.anzheng.adoption.watch.Watches;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenAdoption;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenUscc;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Organisations;
import org.anzheng.parties.Uscc;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What an adopter does in the browser. */
@PlatformTest
class AdopterPagesTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);

  @Autowired Browser browser;
  @Autowired MockMvc mvc;
  @Autowired GivenParties parties;
  @Autowired GivenAdoption given;
  @Autowired GivenIssued certificates;
  @Autowired Organisations organisations;
  @Autowired Watches watches;

  @Test
  void a_network_operator_signs_up_as_adopter() throws Exception {
    Uscc uscc = GivenUscc.next();
    MockHttpServletResponse answer =
        mvc.perform(
                post("/sign-up")
                    .with(csrf())
                    .param("type", "ADOPTER")
                    .param("name", "示例电网公司")
                    .param("uscc", uscc.value())
                    .param("division", "110000")
                    .param("address", "示例路1号")
                    .param("person", "示例人员")
                    .param("email", "adopter@example.com")
                    .param("login", "adopter" + uscc.value().substring(12).toLowerCase(Locale.ROOT))
                    .param("password", GivenParties.PASSWORD))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(organisations.findByUscc(uscc).orElseThrow().type())
        .isEqualTo(OrganisationType.ADOPTER);
  }

  @Test
  void watches_suppliers_and_stops() {
    Actor adopter = parties.adopter();
    String number = certificates.on(ISSUED, "示例页面网络公司").number();
    assertThat(Browser.text(browser.send("/adopter/watches", adopter, "targets", "不是编号")))
        .contains("不是编号", "href=\"#targets\"");
    Browser.location(
        browser.send("/adopter/watches", adopter, "targets", number + "，", "note", "合同甲"));
    assertThat(browser.read("/adopter/watches", adopter)).contains(number, "示例页面网络公司", "合同甲");
    String watch = watches.of(adopter).getFirst().id().toString();
    Browser.location(browser.send("/adopter/watches/removal", adopter, "watch", watch));
    assertThat(browser.read("/adopter/watches", adopter)).doesNotContain(number);
    assertThat(browser.read("/adopter", adopter)).contains("没有待办");
  }

  @Test
  void sees_warnings_before_a_requirement_is_published_and_anybody_reads_it_after()
      throws Exception {
    Actor adopter = parties.adopter();
    String page = Browser.location(begin(adopter, "由示例认证中心以外的机构，注册资本一亿元"));
    assertThat(browser.read(page, adopter)).contains("不能这样写", "财政部令第87号");
    assertThat(browser.send(page + "/publication", adopter).getStatus()).isEqualTo(422);
    Browser.location(browser.send(page, adopter, fields("另行约定响应时间")));
    Browser.location(browser.send(page + "/publication", adopter));
    assertThat(browser.read(page, adopter)).contains("已发布", "任一认证机构");
    assertThat(browser.read(page + "/edit", adopter)).contains("另行约定响应时间");
    assertThat(browser.read("/adopter/requirements", adopter)).contains("示例要求");
    assertThat(browser.read("/adopter/requirements/new", adopter)).contains("服务类别");
    String open = page.replace("/adopter", "") + "/1";
    String shown =
        mvc.perform(get(open)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(shown).contains("任一认证机构", open).doesNotContain("⟦");
    assertThat(mvc.perform(get(open + "9")).andReturn().getResponse().getStatus()).isEqualTo(404);
  }

  @Test
  void records_what_was_relied_on_awards_and_feeds_back() {
    Actor adopter = parties.adopter();
    String number = certificates.on(ISSUED, "示例记录网络公司").number();
    given.record(adopter, number);
    String page =
        Browser.location(
            browser.send(
                "/adopter/records",
                adopter,
                "procurement",
                "SL-2",
                "title",
                "示例采购",
                "sector",
                "ENERGY",
                "certificates",
                number));
    assertThat(browser.read(page, adopter)).contains(number, "示例记录网络公司", "reference=CX-");
    assertThat(browser.open(page + "/receipts/1", adopter).getContentType())
        .isEqualTo("application/anzheng-receipt+jwt");
    assertThat(browser.open(page + "/receipts/2", adopter).getStatus()).isEqualTo(404);
    Browser.location(browser.send(page + "/award", adopter, "certificate", number));
    assertThat(browser.read("/adopter", adopter)).contains("合同履行后反馈");
    assertThat(Browser.text(browser.send(page + "/feedback", adopter, "PERFORMANCE", "9")))
        .contains("href=\"#PERFORMANCE\"", "href=\"#RESPONSE\"");
    Browser.location(
        browser.send(
            page + "/feedback",
            adopter,
            "PERFORMANCE",
            "5",
            "COMPETENCE",
            "4",
            "RESPONSE",
            "3",
            "CONFIDENTIALITY",
            "5",
            "incident",
            "yes",
            "text",
            "示例说明"));
    assertThat(browser.read(page, adopter)).contains("示例说明", "发生过安全事件");
    assertThat(browser.read("/adopter/records", adopter)).contains("已反馈");
    String counts =
        browser.read("/regulator/adoption", parties.regulator(Role.CYBERSPACE_REGULATOR));
    assertThat(counts).contains("能源", "北京").doesNotContain("示例说明", "示例记录网络公司");
  }

  @Test
  void shows_secrets_once() {
    Actor adopter = parties.adopter();
    String made =
        Browser.text(
            browser.send(
                "/adopter/keys", adopter, "label", "示例系统", "scopes", "WATCHES", "days", "30"));
    String key = made.replaceFirst("(?s).*?(azk_[A-Za-z0-9_-]{43}).*", "$1");
    assertThat(browser.read("/adopter/keys", adopter)).doesNotContain(key).contains("示例系统");
    String set =
        Browser.text(
            browser.send("/adopter/webhook", adopter, "url", "https://hooks.example.invalid/a"));
    assertThat(set).contains("whsec_");
    assertThat(browser.read("/adopter/webhook", adopter))
        .contains("https://hooks.example.invalid/a")
        .doesNotContain("whsec_");
    assertThat(Browser.text(browser.send("/adopter/webhook", adopter, "url", "https://10.0.0.1/")))
        .contains("只向公网地址推送");
    Browser.location(browser.send("/adopter/webhook/test", adopter));
    assertThat(browser.read("/adopter/webhook", adopter)).contains("ping");
  }

  private MockHttpServletResponse begin(Actor adopter, String words) {
    return browser.send("/adopter/requirements", adopter, fields(words));
  }

  private static String[] fields(String words) {
    return new String[] {
      "title",
      "示例要求",
      "procurement",
      "GOVERNMENT",
      "use",
      "SCORE",
      "points",
      "2",
      "category",
      "TA",
      "scope",
      "安全评估",
      "reason",
      "系统重要",
      "words",
      words
    };
  }
}

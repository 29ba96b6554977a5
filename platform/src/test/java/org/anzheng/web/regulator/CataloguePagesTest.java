package org.anzheng.web.regulator;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenSigner;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.catalogue.CatalogueDraftSearch;
import org.anzheng.scheme.catalogue.Departments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The catalogue as the departments decide it, page by page, and as the public reads it. */
@PlatformTest
class CataloguePagesTest {

  private static final String HOME = "/regulator/catalogue";

  @Autowired Browser browser;
  @Autowired MockMvc mvc;
  @Autowired GivenParties parties;
  @Autowired Catalogue catalogue;
  @Autowired CatalogueDraftSearch search;

  private final Map<Role, Actor> four = new HashMap<>();

  @BeforeEach
  void departments() {
    Departments.ALL.forEach(role -> four.put(role, parties.regulator(role)));
  }

  @Test
  void a_draft_becomes_a_public_version_with_four_signatures() throws Exception {
    String draft = ready("YA");
    assertThat(browser.read(draft + "/signature", four.get(Role.INDUSTRY_REGULATOR)))
        .contains("工业和信息化部", hash(draft), "再次输入密码");
    for (Role role : Departments.ALL) {
      assertThat(browser.read("/regulator", four.get(role))).contains(draft);
      assertThat(location(sign(draft, role))).isEqualTo(draft);
    }
    String version = search.find(number(draft)).orElseThrow().content().version();

    assertThat(browser.read(draft, four.get(market()))).contains("已确定", "已签署");
    for (String language : new String[] {"zh", "en"}) {
      assertThat(open("/catalogue/" + version, language))
          .doesNotContain("⟦", "<script")
          .containsOnlyOnce("<h1")
          .contains(hash(draft), "YA", "/catalogue/" + version + "/content.json");
    }
    assertThat(open("/catalogue/" + version, "zh")).contains("新增", "三级、二级、一级", "公安部");
    assertThat(open("/catalogue", "zh")).contains("随《关于开展网络安全服务认证工作的实施意见》公布", version);
    String content = open("/catalogue/" + version + "/content.json", "zh");
    assertThat(
            HexFormat.of()
                .formatHex(
                    MessageDigest.getInstance("SHA-256")
                        .digest(content.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(hash(draft));
    assertThat(open("/catalogue/feed", "en")).contains("Catalogue " + version);
    assertThat(open("/api/v1/catalogue", "en")).contains("\"2023-1\"", "\"" + version + "\"");
    assertThat(open("/api/v1/catalogue/" + version, "en"))
        .contains("\"LEVEL_3\"", hash(draft), "PUBLIC_SECURITY_REGULATOR");
  }

  @Test
  void an_edit_while_signatures_are_collected_warns_and_voids_them() {
    String draft = ready("YB");
    sign(draft, market());
    String signed = hash(draft);
    Actor samr = four.get(market());
    assertThat(browser.read(draft + "/categories/TA", samr)).contains("此前的签署全部失效");

    location(browser.send(draft + "/categories/YB/removal", samr));

    assertThat(browser.read(draft, samr)).contains("会商中", "已失效", signed, "此前的签署全部失效");
    assertThat(sign(draft, Role.INDUSTRY_REGULATOR).getStatus()).isEqualTo(409);
  }

  @Test
  void a_signature_needs_the_password_again_and_what_was_shown() {
    String draft = ready("YC");
    Actor cac = four.get(Role.CYBERSPACE_REGULATOR);

    MockHttpServletResponse wrong =
        browser.send(draft + "/signature", cac, "hash", hash(draft), "password", "guess");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong)).contains("href=\"#password\"");
    assertThat(
            browser
                .send(
                    draft + "/signature",
                    cac,
                    "hash",
                    "0".repeat(64),
                    "password",
                    GivenParties.PASSWORD)
                .getStatus())
        .isEqualTo(409);
    assertThat(search.signatures(number(draft))).isEmpty();
  }

  @Test
  void departments_comment_and_the_market_regulator_withdraws() {
    String draft = ready("YD");
    Actor mps = four.get(Role.PUBLIC_SECURITY_REGULATOR);
    assertThat(location(browser.send(draft + "/comments", mps, "category", "YD", "text", "示例意见甲")))
        .isEqualTo(draft);
    assertThat(browser.read(draft, mps)).contains("示例意见甲");
    assertThat(text(browser.send(draft + "/comments", mps, "text", " ")))
        .contains("href=\"#text\"");
    Actor samr = four.get(market());
    browser.read(draft + "/withdrawal", samr);
    assertThat(browser.open(draft + "/withdrawal", mps).getStatus()).isEqualTo(403);
    assertThat(browser.send(draft + "/withdrawal", samr, "reason", "").getStatus()).isEqualTo(422);
    location(browser.send(draft + "/withdrawal", samr, "reason", "示例：条件尚不成熟"));
    assertThat(browser.read(HOME, samr)).contains(draft, "已撤回");
    assertThat(browser.open(draft + "/header", samr).getStatus()).isEqualTo(409);
  }

  @Test
  void a_form_that_is_wrong_is_shown_again() {
    Actor samr = four.get(market());
    browser.read(HOME + "/new", samr);
    assertThat(text(browser.send(HOME, samr, "title", "", "resolution", "一号决议")))
        .contains("href=\"#title\"", "href=\"#resolution\"", "一号决议");
    String draft = location(browser.send(HOME, samr, "title", "示例目录"));
    assertThat(text(browser.send(draft + "/categories", samr, "code", "应急", "nameZh", "应急")))
        .contains("href=\"#code\"", "href=\"#levelScheme\"", "value=\"应急\"");
    assertThat(text(browser.send(draft + "/header", samr, "effectiveFrom", "soon")))
        .contains("href=\"#effectiveFrom\"", "value=\"soon\"");
    location(browser.send(draft + "/consultation", samr));
    assertThat(text(browser.send(draft + "/signing", samr))).contains("没有任何变化", "生效日期");
  }

  @Test
  void a_key_is_registered_with_the_line_that_the_page_shows() {
    Actor miit = four.get(Role.INDUSTRY_REGULATOR);
    GivenSigner signer = new GivenSigner();
    assertThat(browser.read(HOME + "/key", miit)).contains("工业和信息化部");

    MockHttpServletResponse first =
        browser.send(
            HOME + "/key", miit, "publicKey", signer.pem(), "password", GivenParties.PASSWORD);

    assertThat(first.getStatus()).isEqualTo(422);
    assertThat(text(first)).contains("anzheng/department-key R03 ", "href=\"#proof\"");
    assertThat(
            text(
                browser.send(
                    HOME + "/key", miit, "publicKey", "x", "password", GivenParties.PASSWORD)))
        .contains("href=\"#publicKey\"");
    assertThat(browser.open(HOME + "/key", parties.bodyAdministrator()).getStatus()).isEqualTo(404);
  }

  private String ready(String code) {
    Actor samr = four.get(market());
    String draft = location(browser.send(HOME, samr, "title", "示例目录 " + code));
    LocalDate day = catalogue.latest().effectiveFrom().plusDays(1);
    LocalDate far = LocalDate.of(2091, 1, 1);
    String from = (day.isBefore(far) ? far : day).toString();
    browser.read(draft + "/header", samr);
    location(
        browser.send(
            draft + "/header",
            samr,
            "title",
            "示例目录 " + code,
            "effectiveFrom",
            from,
            "explanation",
            "示例说明"));
    browser.read(draft + "/categories/new", samr);
    location(
        browser.send(
            draft + "/categories",
            samr,
            "code",
            code,
            "nameZh",
            "示例应急",
            "nameEn",
            "Example emergency response",
            "definitionZh",
            "示例定义",
            "definitionEn",
            "An example",
            "levelScheme",
            "CCRC",
            "serviceClasses",
            "OPERATION",
            "criteria",
            "示例准则"));
    location(browser.send(draft + "/consultation", samr));
    assertThat(browser.read(draft + "/signing", samr)).contains("影响清单", code);
    location(browser.send(draft + "/signing", samr));
    return draft;
  }

  private MockHttpServletResponse sign(String draft, Role role) {
    return browser.send(
        draft + "/signature",
        four.get(role),
        "hash",
        hash(draft),
        "password",
        GivenParties.PASSWORD);
  }

  private String hash(String draft) {
    return search.find(number(draft)).orElseThrow().contentHash();
  }

  private String open(String path, String language) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(path).param("lang", language)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private static String number(String draft) {
    return draft.substring(HOME.length() + 1);
  }

  private static Role market() {
    return Role.MARKET_REGULATOR;
  }
}

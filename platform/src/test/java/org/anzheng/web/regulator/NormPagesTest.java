package org.anzheng.web.regulator;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCommittee;
import org.anzheng.given.GivenNorms;
import org.anzheng.given.GivenOpinions;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.opinions.OpinionOutcome;
import org.anzheng.opinions.OpinionView;
import org.anzheng.scheme.norms.NormDraftSearch;
import org.anzheng.scheme.norms.NormKind;
import org.anzheng.scheme.norms.NormStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Norms, rules and marks as the departments see them, page by page. */
@PlatformTest
class NormPagesTest {

  private static final String HOME = "/regulator/norms";

  @Autowired Browser browser;
  @Autowired GivenNorms given;
  @Autowired GivenParties parties;
  @Autowired GivenOpinions opinions;
  @Autowired GivenCommittee committee;
  @Autowired NormDraftSearch search;

  @Test
  void a_rule_is_drafted_asked_about_and_published() {
    Actor samr = given.market();
    browser.read(HOME + "/new", samr);
    String draft = location(browser.send(HOME, samr, "kind", "RULE", "titleZh", "示例规则修订"));
    String from = given.nextDay(NormKind.RULE).toString();
    location(header(draft, from));
    browser.read(draft + "/parameters/TEAM_OBJECTION", samr);
    location(
        browser.send(
            draft + "/parameters/TEAM_OBJECTION",
            samr,
            "value",
            "9",
            "unit",
            "WORKING_DAYS",
            "basis",
            "cssc-r01:4.2",
            "citationZh",
            "示例规则第4.2条",
            "citationEn",
            "Example rule, 4.2",
            "confidence",
            "LAW"));
    assertThat(browser.read(draft, samr))
        .contains("参数变化（1）", "对审核组提出异议的期限", "9 个工作日", "示例规则第4.2条", "起草中");
    assertThat(browser.read(draft + "/consultation", samr)).contains("答复期限");
    assertThat(location(browser.send(draft + "/consultation", samr))).isEqualTo(draft);

    Actor cac = parties.regulator(Role.CYBERSPACE_REGULATOR);
    List<OpinionView> asked = search.opinions(given.draft(number(draft)));
    String request = GivenOpinions.of(Role.CYBERSPACE_REGULATOR, asked).toString();
    assertThat(browser.read("/regulator", cac)).contains("示例规则修订");
    assertThat(browser.read("/regulator/opinions/" + request, cac)).contains(draft);
    assertThat(browser.read(draft, cac))
        .contains("参数变化（1）", "对审核组提出异议的期限", "9 个工作日")
        .doesNotContain(draft + "/header");
    opinions.answered(asked, OpinionOutcome.DISAGREE);

    assertThat(browser.read("/regulator", samr)).contains(draft);
    assertThat(browser.read(draft + "/publication", samr)).contains("处理说明", "示例意见");
    MockHttpServletResponse unhandled =
        browser.send(draft + "/publication", samr, "hash", hash(draft));
    assertThat(unhandled.getStatus()).isEqualTo(422);
    assertThat(text(unhandled)).contains("href=\"#handling." + request);
    Map<String, String> fields = new java.util.TreeMap<>(Map.of("hash", hash(draft)));
    asked.forEach(o -> fields.put("handling." + o.id(), "示例：已说明"));
    location(browser.send(draft + "/publication", samr, flat(fields)));

    assertThat(given.draft(number(draft)).status()).isEqualTo(NormStatus.PUBLISHED);
    assertThat(browser.read(draft, samr)).contains("已发布");
  }

  @Test
  void every_part_of_a_rule_is_edited_on_a_form_of_its_own() {
    Actor samr = given.market();
    String draft = HOME + "/" + given.complete(NormKind.RULE);
    for (String part : List.of("header", "criteria", "man-days", "samples")) {
      assertThat(browser.read(draft + "/" + part, samr)).contains("name=\"");
    }
    assertThat(
            text(browser.send(draft + "/criteria", samr, "rows", "TA; GB/T; 5.1\nXX;a;b;c;x;d;e")))
        .contains("第 1 行应当有 7 项", "第 2 行的数字");
    location(
        browser.send(
            draft + "/criteria",
            samr,
            "rows",
            "TA; GB/T 32914-2023; 5.1; GENERAL; 1; 基本条件; Basic conditions"));
    location(
        browser.send(
            draft + "/man-days",
            samr,
            table("TA; GENERAL; 1; 20; 2.5; 30\nTA; GENERAL; 21; ; 4; 30")));
    location(browser.send(draft + "/samples", samr, table("GENERAL; 1; ; 2")));
    assertThat(browser.read(draft, samr)).contains("认证准则（1 行）", "2.5", "21 及以上", "1 及以上");
    assertThat(text(browser.send(draft + "/samples", samr, table("GENERAL; 9; 1; 2"))))
        .contains("第 1 行的数字");

    browser.read(draft + "/clauses/new", samr);
    location(browser.send(draft + "/clauses/new", samr, clause("4.10", "示例新条款")));
    assertThat(browser.read(draft + "/clauses/4.10", samr)).contains("示例新条款");
    assertThat(text(browser.send(draft + "/clauses/new", samr, clause("4.10", "又一条"))))
        .contains("已有第 4.10 条");
    location(browser.send(draft + "/clauses/4.10/removal", samr));
    assertThat(browser.open(draft + "/clauses/4.10", samr).getStatus()).isEqualTo(404);
    assertThat(browser.open(draft + "/mark", samr).getStatus()).isEqualTo(404);
    assertThat(browser.open(draft + "/parameters/BODY_CAPITAL", samr).getStatus()).isEqualTo(404);
  }

  @Test
  void a_picture_with_a_script_is_refused_and_a_good_one_is_seen() {
    Actor samr = given.market();
    String draft = HOME + "/" + given.complete(NormKind.MARK);
    assertThat(browser.read(draft + "/mark", samr)).contains("name=\"svg\"", "{{body}}");
    String script = GivenNorms.SVG.replace("</svg>", "<script>alert(1)</script></svg>");
    assertThat(text(browser.send(draft + "/mark", samr, "svg", script))).contains("script", "不允许");
    MockHttpServletResponse image = browser.open(draft + "/mark.svg", samr);
    assertThat(image.getContentType()).startsWith("image/svg+xml");
    assertThat(text(image)).contains("CNCA-R-0000-000");
  }

  @Test
  void editing_while_opinions_are_asked_warns_first() {
    Actor samr = given.market();
    String number = given.complete(NormKind.NORM);
    given.asked(number);
    assertThat(browser.read(HOME + "/" + number + "/clauses/1", samr)).contains("将被撤回");
    location(browser.send(HOME + "/" + number + "/clauses/1", samr, clause("1", "示例：改了")));
    assertThat(browser.read(HOME + "/" + number, samr)).contains("已撤回", "此前的稿次", "起草中");
  }

  @Test
  void a_resolution_of_the_committee_opens_a_draft_that_keeps_its_number() {
    Actor samr = given.market();
    String resolution = committee.resolution();
    String page = "/regulator/committee/resolutions/" + resolution;
    String draft = location(browser.send(page + "/draft", samr));

    assertThat(draft).startsWith(HOME + "/RULE-");
    assertThat(browser.read(draft, samr)).contains(resolution, page);
    assertThat(browser.read(page, samr)).contains(draft);
    location(header(draft, given.nextDay(NormKind.RULE).toString()));
    assertThat(given.draft(number(draft)).content().resolution()).contains(resolution);
  }

  @Test
  void a_form_that_is_wrong_is_shown_again() {
    Actor samr = given.market();
    assertThat(text(browser.send(HOME, samr, "titleZh", ""))).contains("href=\"#kind\"");
    assertThat(text(browser.send(HOME, samr, "kind", "NORM", "titleZh", "长".repeat(201))))
        .contains("href=\"#titleZh\"");
    String draft = location(browser.send(HOME, samr, "kind", "NORM", "titleZh", "示例规范"));
    assertThat(text(header(draft, "soon"))).contains("href=\"#effectiveFrom\"", "value=\"soon\"");
    assertThat(text(browser.send(draft + "/consultation", samr)))
        .contains("href=\"#effectiveFrom\"");
    assertThat(browser.send(draft + "/withdrawal", samr, "reason", " ").getStatus()).isEqualTo(422);
    browser.read(draft + "/withdrawal", samr);
    location(browser.send(draft + "/withdrawal", samr, "reason", "示例：不再需要"));
    assertThat(browser.read(HOME, samr)).contains(draft, "已撤回");
    assertThat(browser.open(draft + "/header", samr).getStatus()).isEqualTo(409);
  }

  private MockHttpServletResponse header(String draft, String from) {
    return browser.send(
        draft + "/header",
        given.market(),
        "titleZh",
        "示例规则修订",
        "titleEn",
        "Example rule, revised",
        "effectiveFrom",
        from,
        "transitionTo",
        from,
        "explanation",
        "示例：说明");
  }

  private static String[] clause(String number, String text) {
    return new String[] {
      "number", number, "headingZh", "示例", "headingEn", "Example", "textZh", text, "textEn", "Text"
    };
  }

  private static String[] table(String rows) {
    return new String[] {
      "rows",
      rows,
      "basis",
      "design",
      "citationZh",
      "示例",
      "citationEn",
      "Example",
      "confidence",
      "DESIGN"
    };
  }

  private static String[] flat(Map<String, String> fields) {
    return fields.entrySet().stream()
        .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
        .toArray(String[]::new);
  }

  private String hash(String draft) {
    return given.draft(number(draft)).contentHash();
  }

  private static String number(String draft) {
    return draft.substring(HOME.length() + 1);
  }
}

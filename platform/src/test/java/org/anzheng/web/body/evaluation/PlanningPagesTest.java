package org.anzheng.web.body.evaluation;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anzheng.evaluations.DocumentReview;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.OrderedSites;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Team, calendar, draws and objection, as the people of the body and the client see them. */
@PlatformTest
class PlanningPagesTest {

  private static final OrderedSites FIVE =
      new OrderedSites(List.of("示例总部", "示例一部", "示例二部", "示例三部", "示例四部"), 3);

  @Autowired Browser browser;
  @Autowired GivenEvaluations given;
  @Autowired EvaluationSearch search;
  @Autowired SiteWork site;
  @Autowired Clock clock;

  @Test
  void the_team_page_says_of_everybody_what_is_met_and_proposes_a_team_to_take() {
    GivenEvaluation e = given.opened();
    String team = base(e) + "/team";
    String day = today().plusDays(3).toString();

    assertThat(browser.read(team, e.manager()))
        .contains("建议的审查组", "组长：示例审查员", "注册有效", "时间未占用", "组长轮换");
    String taken = text(browser.send(team, e.manager(), "first", day, "last", day, "take", "take"));
    assertThat(taken).contains("<option value=\"LEAD\" selected>");
    assertThat(text(browser.send(team, e.manager(), "first", "昨天", "last", day, "take", "take")))
        .contains("href=\"#first\"");
    location(
        browser.send(
            team,
            e.manager(),
            "first",
            day,
            "last",
            day,
            "role-" + e.leadPerson().id(),
            "LEAD",
            "role-" + e.memberPerson().id(),
            "MEMBER"));
    assertThat(browser.read(base(e), e.manager())).contains("您不能“签署公正性与保密声明”");
  }

  @Test
  void the_calendar_shows_who_is_booked_and_survives_any_month() {
    GivenEvaluation e = given.opened();
    given.assign(e);
    String month = YearMonth.from(today()).toString();

    assertThat(browser.read("/body/calendar?month=" + month, e.manager()))
        .contains(e.caseNumber(), "示例审查员", "组长");
    assertThat(
            browser.read("/body/calendar?month=" + YearMonth.from(today()).plusMonths(2), e.lead()))
        .contains("本月没有安排");
    for (String odd : List.of("", "13", "9999-12", "-0001-01", "%F0%9F%92%A9")) {
      assertThat(browser.read("/body/calendar?month=" + odd, e.manager())).contains(month);
    }
  }

  @Test
  void sites_are_drawn_before_the_plan_and_both_sides_can_repeat_the_draw() {
    GivenEvaluation e = given.opened(FIVE);
    given.team(e);
    site.reviewDocuments(e.caseNumber(), new DocumentReview("符合", "", List.of()), e.lead());

    assertThat(browser.read(base(e) + "/draws", e.manager())).contains("尚未抽样");
    assertThat(browser.read(base(e) + "/site-draw", e.lead())).contains("示例四部", "到访 3 处");
    assertThat(browser.open(base(e) + "/site-draw", e.manager()).getStatus()).isEqualTo(403);
    assertThat(browser.send(base(e) + "/site-draw", e.manager()).getStatus()).isEqualTo(403);
    assertThat(location(browser.send(base(e) + "/site-draw", e.lead()))).endsWith("/draws");
    assertThat(browser.send(base(e) + "/site-draw", e.lead()).getStatus()).isEqualTo(409);
    String seed =
        search.ofCase(e.caseNumber()).orElseThrow().site().siteSample().orElseThrow().seed();
    assertThat(browser.read(base(e) + "/draws", e.member())).contains(seed, "一致", "怎样复算");
    assertThat(browser.read(ofClient(e) + "/draws", e.client())).contains(seed, "一致");

    MockHttpServletResponse elsewhere =
        browser.send(
            base(e) + "/plan", e.lead(), "day", today().toString(), "site", "示例他处", "agenda", "访谈");
    assertThat(elsewhere.getStatus()).isEqualTo(422);
    assertThat(text(elsewhere)).contains("计划没有安排应当到访的场所：示例总部", "id=\"days\"");
  }

  @Test
  void the_client_objects_by_a_day_and_reads_the_answer() {
    GivenEvaluation e = given.opened();
    given.assign(e);
    String team = ofClient(e) + "/team";
    String due = search.objectionDue(e.caseNumber()).orElseThrow().toString();

    assertThat(browser.read(team, e.client())).contains("可以在 " + due + " 前提出异议");
    assertThat(browser.send(team + "/objection", e.client(), "reasons", " ").getStatus())
        .isEqualTo(422);
    location(browser.send(team + "/objection", e.client(), "reasons", "组员曾任职于竞争对手"));
    assertThat(browser.read(team, e.client())).contains("组员曾任职于竞争对手", "机构应于");
    assertThat(browser.read(base(e), e.manager())).contains("您可以“答复委托人的异议”");
    location(
        browser.send(
            base(e) + "/objection", e.manager(), "outcome", "dismissed", "answer", "不影响公正性"));
    assertThat(browser.read(team, e.client())).contains("答复：异议不成立", "不影响公正性");
  }

  private static String base(GivenEvaluation e) {
    return "/body/cases/" + e.caseNumber() + "/evaluation";
  }

  private static String ofClient(GivenEvaluation e) {
    return "/applicant/cases/" + e.caseNumber() + "/evaluation";
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}

package org.anzheng.web.body.evaluation;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.EvaluationStatus;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The body's pages of a team: assigned, declared, objected to. */
@PlatformTest
class TeamPagesTest {

  @Autowired Browser browser;
  @Autowired GivenEvaluations given;
  @Autowired EvaluationSearch search;
  @Autowired Clock clock;

  private GivenEvaluation e;
  private String base;

  @BeforeEach
  void anEvaluation() {
    e = given.opened();
    base = "/body/cases/" + e.caseNumber() + "/evaluation";
  }

  @Test
  void the_manager_assigns_a_team_and_everybody_declares() {
    assertThat(browser.read(base, e.manager())).contains("指派审查组", base + "/team");
    assertThat(browser.read(base + "/team", e.manager())).contains("符合", "没有“审查组长”职责");
    location(
        browser.send(
            base + "/team",
            e.manager(),
            "first",
            today().toString(),
            "last",
            today().plusDays(3).toString(),
            "role-" + e.leadPerson().id(),
            "LEAD",
            "role-" + e.memberPerson().id(),
            "MEMBER"));

    for (Actor member : List.of(e.lead(), e.member())) {
      browser.read(base + "/declaration", member);
      location(declare(member));
    }
    assertThat(file().team().members()).allMatch(m -> m.declaredAt().isPresent());
    assertThat(browser.read(base, e.lead())).contains("委托人尚未接受审查组");
  }

  @Test
  void a_team_that_does_not_fit_is_shown_again_with_every_reason() {
    MockHttpServletResponse answer =
        browser.send(
            base + "/team",
            e.manager(),
            "first",
            today().toString(),
            "last",
            today().toString(),
            "role-" + e.memberPerson().id(),
            "LEAD");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("<option value=\"LEAD\" selected>");
  }

  @Test
  void every_candidate_is_looked_at_for_the_days_typed_before_anybody_is_chosen() {
    String lasts = today().plusYears(5).toString();
    String late = today().plusYears(5).plusDays(1).toString();
    assertThat(browser.read(base + "/team", e.manager())).contains("管理条款", "全程具备");
    MockHttpServletResponse looked = look(today().plusYears(5).minusDays(3).toString(), late);
    assertThat(looked.getStatus()).isEqualTo(200);
    assertThat(text(looked)).contains(late + " 不具备", "value=\"" + late + "\"");
    assertThat(text(look(lasts, lasts))).contains("全程具备").doesNotContain("不具备</span>");
    assertThat(file().team().members()).isEmpty();
  }

  @Test
  void a_period_that_cannot_be_is_said_at_its_field() {
    assertThat(look(today().plusDays(1).toString(), today().toString()).getStatus()).isEqualTo(422);
    assertThat(look(today().toString(), "9999-12-31").getStatus()).isEqualTo(422);
    assertThat(look("", "x").getStatus()).isEqualTo(422);
    assertThat(text(look(today().minusDays(1).toString(), today().toString())))
        .contains("href=\"#first\"");
  }

  private MockHttpServletResponse look(String first, String last) {
    return browser.send(base + "/team", e.manager(), "look", "look", "first", first, "last", last);
  }

  @Test
  void a_declaration_with_a_statement_missing_keeps_what_was_typed() {
    given.assign(e);
    MockHttpServletResponse answer =
        browser.send(
            base + "/declaration", e.lead(), "noInterest", "noInterest", "associations", "示例<b>关联");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("href=\"#confidential\"", "href=\"#notConsulted\"", "示例&lt;b&gt;关联");
  }

  @Test
  void an_objection_is_answered() {
    given.assign(e);
    given.object(e);
    browser.read(base + "/objection", e.manager());
    assertThat(browser.send(base + "/objection", e.manager(), "answer", "见说明").getStatus())
        .isEqualTo(422);
    location(
        browser.send(base + "/objection", e.manager(), "outcome", "dismissed", "answer", "不影响公正性"));

    assertThat(file().status()).isEqualTo(EvaluationStatus.TEAM_SET);
  }

  private MockHttpServletResponse declare(Actor member) {
    return browser.send(
        base + "/declaration",
        member,
        "noInterest",
        "noInterest",
        "notConsulted",
        "notConsulted",
        "confidential",
        "confidential");
  }

  private EvaluationSummary file() {
    return search.ofCase(e.caseNumber()).orElseThrow();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}

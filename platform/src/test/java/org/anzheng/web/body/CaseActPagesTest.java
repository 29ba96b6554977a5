package org.anzheng.web.body;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseStatus;
import org.anzheng.certification.ReviewItem;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenEvaluation;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Parties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The people of a body carry a case in the browser, each by the own duty. */
@PlatformTest
class CaseActPagesTest {

  private static final String[] NOTHING = {};

  @Autowired private Browser browser;
  @Autowired private GivenCases cases;
  @Autowired private GivenEvaluation evaluation;
  @Autowired private CaseSearch search;
  @Autowired private Parties parties;

  @Test
  void aCaseIsCarriedFromAcceptanceToTheCertificate() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.submitted(cast);
    assertThat(browser.read("/body", cast.contractReviewer())).contains(number, "到期");
    assertThat(browser.read("/body/cases", cast.head())).contains(number);

    act(number, "acceptance", cast.contractReviewer(), acceptance());
    act(number, "contract", cast.contractReviewer(), "specialTerms", "无");
    sign(number, "/applicant", "contract-signature", cast.applicant());
    sign(number, "/body", "contract-signature", cast.head());
    sign(number, "/body", "evaluation-order", cast.schemeManager());
    evaluation.report(number, cast);
    act(number, "review", cast.reviewer(), review());
    act(number, "grant", cast.decisionMaker(), decision());
    assertThat(browser.read(page(number), cast.head())).contains("决定通过", "推荐通过认证");
    sign(number, "/body", "signature", cast.head());
    sign(number, "/body", "issue", cast.certificateOfficer());

    assertThat(browser.read(page(number), cast.certificateOfficer()))
        .contains("已颁证", "CSSC-", "本案已办结");
  }

  @Test
  void whoeverEvaluatedIsToldBeforeTheClickWhoMayReviewInstead() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.inEvaluation(cast);
    evaluation.report(number, cast);
    Actor lead = cast.lead().actor();
    Actor administrator = cast.body().as(Role.BODY_ADMINISTRATOR);
    parties.grant(lead.account(), Role.REVIEWER, administrator);
    Actor both =
        new Actor(lead.account(), lead.organisation(), Set.of(Role.LEAD_AUDITOR, Role.REVIEWER));
    assertThat(browser.read(page(number), both))
        .contains("您不能“提出复核意见”", "您参与过本案审核", "本单位可以办理的有：")
        .doesNotContain("/review\"");
    assertThat(browser.read(page(number), cast.reviewer()))
        .contains("/review\"", "您可以“提出复核意见”")
        .doesNotContain("您不能");
    assertThat(browser.read(page(number), cast.decisionMaker()))
        .contains("您不能“提出复核意见”", "本单位可以办理的有：")
        .doesNotContain("/review\"");
    assertThat(browser.read(page(number) + "/review", cast.reviewer())).contains("您可以“提出复核意见”");
  }

  @Test
  void everyOtherActHasItsPages() {
    GivenCast cast = cases.castWithAccounts();
    act(cases.submitted(cast), "supplement", cast.contractReviewer(), "gaps", "补充营业执照");
    act(
        cases.submitted(cast),
        "decline",
        cast.contractReviewer(),
        "reasonCode",
        "D02",
        "explanation",
        "暂无人员");
    act(cases.inReview(cast), "return", cast.reviewer(), "issues", "补充抽样说明");
    act(cases.inDecision(cast), "refusal", cast.decisionMaker(), decision());
    String mending = cases.inDecision(cast);
    act(mending, "rectification-order", cast.decisionMaker(), decision());
    cases.reportRectification(mending, cast);
    browser.read(page(mending) + "/rectification-failure", cast.decisionMaker());
    act(mending, "rectification-pass", cast.decisionMaker(), "opinion", "整改有效");

    assertThat(status(mending, cast)).isEqualTo(CaseStatus.IN_REVIEW);
  }

  @Test
  void whatIsWrongIsListedAndTypedValuesStay() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.submitted(cast);

    MockHttpServletResponse answer =
        browser.send(
            page(number) + "/acceptance/check",
            cast.contractReviewer(),
            "client.asOf",
            "not a day",
            "client.source",
            "示例查询系统",
            "manDays.adjustments[0].days",
            "许多");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("示例查询系统", "href=\"#client.asOf\"", "href=\"#manDays.adjustments[0].days\"");
    assertThat(status(number, cast)).isEqualTo(CaseStatus.SUBMITTED);
  }

  @Test
  void othersDoNotFindTheCaseAndColleaguesWithoutTheDutyAreRefused() {
    GivenCast cast = cases.castWithAccounts();
    GivenCast others = cases.castWithAccounts();
    String number = cases.submitted(cast);

    for (String path : List.of("", "/acceptance", "/decline", "/supplement")) {
      String address = page(number) + path;
      assertThat(browser.open(address, others.contractReviewer()).getStatus())
          .as(address)
          .isEqualTo(404);
      assertThat(browser.open(address, cast.applicant()).getStatus()).as(address).isEqualTo(404);
    }
    for (String path : List.of("/acceptance", "/decline", "/supplement")) {
      assertThat(browser.open(page(number) + path, cast.reviewer()).getStatus()).isEqualTo(403);
      assertThat(browser.send(page(number) + path, cast.reviewer()).getStatus()).isEqualTo(403);
    }
    assertThat(browser.open(page(number) + "/review", cast.reviewer()).getStatus()).isEqualTo(409);
    assertThat(browser.open(page(number) + "/nonsense", cast.reviewer()).getStatus())
        .isEqualTo(404);
    assertThat(browser.read(page(number), cast.reviewer())).contains("等待：申请评审人员");
  }

  @Test
  void whatStandsInTheWayIsListedBesideTheStep() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.signed(cast);
    cases.suspend(cast);

    assertThat(browser.read(page(number), cast.certificateOfficer()))
        .contains("还不能办理")
        .doesNotContain("class=\"button primary\"");
  }

  @Test
  void theBodyReadsTheFilesOfItsCases() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.submitted(cast);
    String file =
        browser
            .read(page(number), cast.reviewer())
            .replaceAll("(?s).*href=\"(/body/cases/[^\"]*/files/[^\"]*)\".*", "$1");

    assertThat(browser.open(file, cast.reviewer()).getHeader("Content-Disposition"))
        .startsWith("attachment");
    assertThat(browser.open(file, cases.castWithAccounts().reviewer()).getStatus()).isEqualTo(404);
  }

  private void act(String number, String act, Actor actor, String... fields) {
    String path = page(number) + "/" + act;
    assertThat(browser.read(path, actor)).contains("<form");
    MockHttpServletResponse check = browser.send(path + "/check", actor, fields);
    assertThat(check.getStatus()).as(text(check)).isEqualTo(200);
    assertThat(text(check)).contains("请核对");
    assertThat(location(browser.send(path, actor, fields))).isEqualTo(page(number));
    browser.read(page(number), actor);
  }

  private void sign(String number, String home, String act, Actor actor) {
    String path = home + "/cases/" + number + "/" + act;
    assertThat(browser.read(home + "/cases/" + number, actor)).contains(path);
    assertThat(browser.read(path, actor)).contains("action=\"" + path + "\"");
    location(browser.send(path, actor, NOTHING));
  }

  private String[] acceptance() {
    return with(
        verified(),
        "findings",
        "competent",
        "findings",
        "differencesResolved",
        "manDays.adjustments[0].ground",
        "MATURE_MANAGEMENT",
        "manDays.adjustments[0].days",
        "-0.5",
        "manDays.adjustments[0].reason",
        "连续两年无不符合");
  }

  private String[] decision() {
    return with(verified(), "opinion", "符合要求", "declared", "yes");
  }

  private static String[] review() {
    List<String> fields = new ArrayList<>();
    for (ReviewItem item : ReviewItem.values()) {
      fields.addAll(List.of("answers." + item, "yes"));
    }
    fields.addAll(List.of("recommendation", "GRANT", "opinion", "材料完整", "declared", "yes"));
    return fields.toArray(String[]::new);
  }

  private String[] verified() {
    return new String[] {
      "findings", "client.legalStatus",
      "findings", "client.licensed",
      "findings", "client.notDishonest",
      "findings", "client.noHiddenRevocation",
      "client.asOf", cases.today().toString(),
      "client.source", "示例查询系统"
    };
  }

  private static String[] with(String[] fields, String... more) {
    List<String> all = new ArrayList<>(Arrays.asList(fields));
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }

  private CaseStatus status(String number, GivenCast cast) {
    return search.find(number, cast.applicant().organisation()).orElseThrow().status();
  }

  private static String page(String number) {
    return "/body/cases/" + number;
  }
}

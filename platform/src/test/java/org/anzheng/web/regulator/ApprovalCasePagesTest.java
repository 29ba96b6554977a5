package org.anzheng.web.regulator;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.anzheng.bodies.approval.ApprovalKind;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenApprovals;
import org.anzheng.given.GivenFiles;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PdfText;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.opinions.OpinionOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** An approval case on both sides' pages, from the first line of the form to the decision. */
@PlatformTest
class ApprovalCasePagesTest {

  private static final String DRAFT = "/body/approval/draft";

  @Autowired private Browser browser;
  @Autowired private GivenParties parties;
  @Autowired private GivenApprovals approvals;

  @Test
  void a_body_writes_its_application_and_hands_it_in() {
    Actor body = parties.bodyAdministrator();
    assertThat(browser.read("/body/approval", body)).contains("尚未获得批准", "申请机构资质");
    location(browser.send(DRAFT, body, "kind", "INITIAL"));
    assertThat(browser.read(DRAFT, body)).contains("申请范围", "还缺");
    browser.read(DRAFT + "/scope", body);
    location(browser.send(DRAFT + "/scope", body, "categories", "TA"));
    assertThat(browser.read(DRAFT + "/conditions", body)).contains("3,000,000", "第十条");
    var wrong = browser.send(DRAFT + "/conditions", body, "capital", "三百万");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong)).contains("三百万", "href=\"#capital\"");
    MockMultipartFile file =
        new MockMultipartFile(
            "file.conditions.CAPITAL", "验资报告.pdf", "application/pdf", GivenFiles.pdf("验资"));
    location(
        browser.upload(
            DRAFT + "/conditions",
            body,
            file,
            "capital",
            "5000000",
            "conditions.CAPITAL",
            "实缴五百万元"));
    assertThat(browser.read(DRAFT + "/conditions", body)).contains("验资报告.pdf", "实缴五百万元");
    browser.read(DRAFT + "/competence", body);
    assertThat(browser.read(DRAFT + "/check", body)).contains("实缴五百万元", "补齐后方可提交");
    var refused = browser.send(DRAFT + "/submission", body, "truthful", "yes");
    assertThat(refused.getStatus()).isEqualTo(422);
    String number = approvals.submitted(ApprovalKind.INITIAL, body, "TA");
    assertThat(location(browser.send(DRAFT + "/submission", body)))
        .as("pressed twice")
        .isEqualTo("/body/approval/" + number);
    assertThat(browser.read("/body/approval/" + number, body))
        .contains(number, "待受理审查", "审查受理期限", "行政许可法");
    assertThat(browser.read("/body/approval", body)).contains(number);
  }

  @Test
  void the_regulator_takes_it_through_gaps_opinions_experts_and_decision() {
    Actor body = parties.bodyAdministrator();
    Actor regulator = parties.regulator(Role.MARKET_REGULATOR);
    String number = approvals.submitted(ApprovalKind.INITIAL, body, "TA", "OM");
    String own = "/body/approval/" + number;
    String page = "/regulator/approvals/" + number;
    assertThat(browser.read("/regulator/approvals", regulator)).contains(number, "待受理审查");
    assertThat(browser.read("/regulator", regulator)).contains(page);
    assertThat(browser.read(page, regulator)).contains(page + "/acceptance", "申请材料.pdf");
    browser.read(page + "/gaps", regulator);
    assertThat(browser.send(page + "/gaps/check", regulator).getStatus()).isEqualTo(422);
    String[] gaps = {"gaps.CONDITIONS", "缺验资报告", "gaps.COMPETENCE", "缺人员证明"};
    assertThat(text(browser.send(page + "/gaps/check", regulator, gaps))).contains("缺验资报告");
    location(browser.send(page + "/gaps", regulator, gaps));
    assertThat(browser.read(own + "/supplement", body)).contains("缺验资报告", "缺人员证明");
    location(browser.send(own + "/supplement", body));
    location(browser.send(DRAFT + "/submission", body, "truthful", "yes"));
    browser.read(page + "/acceptance", regulator);
    location(browser.send(page + "/acceptance", regulator));
    assertThat(browser.read(page, regulator)).contains("决定期限", "法定最长期限", page + "/opinions");
    location(browser.send(page + "/opinions", regulator));
    assertThat(browser.read(page, regulator)).contains("还有 3 个部门的意见", "答复期限");
    assertThat(browser.open(page + "/document", regulator).getStatus()).isEqualTo(404);
    approvals.answer(number, OpinionOutcome.AGREE_WITH_CONDITIONS);
    assertThat(browser.read(page, regulator)).contains("有条件同意", page + "/decision");

    browser.read(page + "/expert-review", regulator);
    location(browser.send(page + "/expert-review", regulator, "experts", "示例专家", "task", "现场核查"));
    browser.read(page + "/expert-report", regulator);
    assertThat(browser.send(page + "/expert-report/check", regulator).getStatus()).isEqualTo(422);
    MockMultipartFile report =
        new MockMultipartFile("file.report", "评审.pdf", "application/pdf", GivenFiles.pdf("评审"));
    String checked =
        text(
            browser.upload(page + "/expert-report/check", regulator, report, "conclusion", "基本符合"));
    assertThat(checked).contains("基本符合", "kept.report");
    String id = checked.replaceAll("(?s).*name=\"kept.report\" value=\"([^\"]+)\".*", "$1");
    location(
        browser.send(page + "/expert-report", regulator, "kept.report", id, "conclusion", "基本符合"));
    assertThat(browser.open(page + "/files/" + id, regulator).getStatus()).isEqualTo(200);
    assertThat(browser.open(own + "/files/" + id, body).getStatus()).isEqualTo(200);
    decided(page, own, regulator, body);
  }

  private void decided(String page, String own, Actor regulator, Actor body) {
    browser.read(page + "/decision", regulator);
    var empty = browser.send(page + "/decision/check", regulator);
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(text(empty)).contains("href=\"#verdict.TA\"", "href=\"#opinionHandling\"");
    String[] form = {
      "verdict.TA", "granted",
      "verdict.OM", "refused",
      "refused.OM", "运维审查能力不足",
      "findings.LEGAL_PERSON", "符合",
      "findings.PREMISES", "符合",
      "findings.MANAGEMENT_SYSTEM", "符合",
      "findings.CAPITAL", "符合",
      "findings.FULL_TIME_STAFF", "符合",
      "opinionHandling", "已采纳",
      "reasons", "部分符合法定条件"
    };
    assertThat(text(browser.send(page + "/decision/check", regulator, form)))
        .contains("运维审查能力不足", "决定立即生效");
    location(browser.send(page + "/decision", regulator, form));
    assertThat(browser.read(page + "/document", regulator))
        .contains("准予行政许可决定书", "运维审查能力不足", "行政复议", "60", "行政诉讼", "CNCA-R-");
    assertThat(browser.read(own + "/document", body)).contains("部分符合法定条件");
    assertThat(browser.open(own + "/document.pdf", body).getContentType())
        .isEqualTo("application/pdf");
    assertThat(PdfText.of(browser.open(page + "/document.pdf", regulator)))
        .contains("准予行政许可决定书", "运维审查能力不足", "行政复议", "行政诉讼");
    assertThat(browser.read(own, body)).contains("准予许可", "决定书");
    assertThat(browser.read("/body/approval", body)).contains("申请扩大范围", "备案变更");
  }

  @Test
  void a_change_is_filed_and_shown() {
    Actor body = parties.bodyAdministrator();
    approvals.approved(body, "TA");
    String path = "/body/approval/changes";
    assertThat(browser.read(path, body)).contains("第十一条", "法定代表人");
    assertThat(browser.send(path + "/check", body).getStatus()).isEqualTo(422);
    String[] form = {
      "change", "NAME", "changedOn", "2024-01-01", "after", "示例新名称", "afterEn", "Example Renamed"
    };
    assertThat(text(browser.send(path + "/check", body, form))).contains("示例新名称");
    location(browser.send(path, body, form));
    assertThat(browser.read("/body/approval", body)).contains("示例新名称", "逾期");
  }

  @Test
  void others_read_but_do_not_decide_and_strangers_find_nothing() {
    Actor body = parties.bodyAdministrator();
    String number = approvals.submitted(ApprovalKind.INITIAL, body, "TA");
    Actor department = parties.regulator(Role.INDUSTRY_REGULATOR);
    browser.read("/regulator/approvals/" + number, department);
    assertThat(
            browser.send("/regulator/approvals/" + number + "/acceptance", department).getStatus())
        .isEqualTo(403);
    Actor stranger = parties.bodyAdministrator();
    assertThat(browser.open("/body/approval/" + number, stranger).getStatus()).isEqualTo(404);
    assertThat(browser.open("/regulator/approvals/" + number, body).getStatus()).isEqualTo(404);
    browser.read("/body/approval/" + number + "/withdrawal", body);
    location(browser.send("/body/approval/" + number + "/withdrawal", body, "reason", "重新准备"));
    assertThat(browser.read("/body/approval/" + number, body)).contains("已撤回", "重新准备");
  }
}

package org.anzheng.supervision.cases;

import static org.anzheng.given.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenOversight;
import org.anzheng.given.GivenOversight.GivenDepartment;
import org.anzheng.given.PdfText;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.offices.SubjectKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A warning by the simple procedure, from the lead to the public page. */
@PlatformTest
class SpotWarningTest {

  @Autowired GivenOversight given;
  @Autowired GivenCases certified;
  @Autowired PenaltyCases cases;
  @Autowired Browser browser;

  @Test
  void two_investigators_warn_on_the_spot_and_the_party_reads_the_decision() {
    GivenDepartment department = given.department(Role.MARKET_REGULATOR);
    GivenCast cast = certified.castWithAccounts();
    String number =
        cases.lead(
            new CaseLead(SubjectKind.BODY, cast.body().approvalNo(), "", "示例：逾期未备案", List.of()),
            department.inspector());
    String page = "/regulator/penalty-cases/" + number;
    String own = "/body/penalty-cases/" + number;
    String other = department.other().account().toString();
    String self = department.investigator().account().toString();
    assertThat(browser.read(page, department.investigator())).contains("当场警告");

    assertThat(
            browser
                .send(page + "/spot-warning", department.investigator(), without("place", other))
                .getStatus())
        .isEqualTo(422);
    assertThat(
            browser
                .send(page + "/spot-warning", department.investigator(), without("receipt", other))
                .getStatus())
        .isEqualTo(422);
    for (String[] wrong :
        List.of(
            warning("BM-37@1", self, "当事人无异议"),
            warning("REG-59@1", other, "当事人无异议"),
            warning("BM-37@1", other, " "),
            warning("", other, "当事人无异议"))) {
      assertThat(browser.send(page + "/spot-warning", department.investigator(), wrong).getStatus())
          .isEqualTo(422);
    }
    assertThat(
            browser
                .send(
                    page + "/spot-warning",
                    department.decider(),
                    warning("BM-37@1", other, "当事人无异议"))
                .getStatus())
        .isEqualTo(403);
    location(
        browser.send(
            page + "/spot-warning",
            department.investigator(),
            warning("BM-37@1", other, "当事人无异议")));

    assertThat(browser.read(own, cast.head())).contains("当场处罚决定", "示例市监当罚〔2026〕1 号");
    assertThat(PdfText.of(browser.open(own + "/letters/spot-decision.pdf", cast.head())))
        .contains("示例市示例路一号", "拒绝签收", "《认证机构管理办法》第三十七条", "处罚种类警告", "应当先申请行政复议", "收到复议决定书之日起十五日内");
    assertThat(browser.read("/notices", cast.head())).contains(number);
    assertThat(
            browser
                .send(
                    page + "/spot-warning",
                    department.investigator(),
                    warning("BM-37@1", other, "再次"))
                .getStatus())
        .as("once")
        .isEqualTo(409);
    location(browser.send(page + "/publication", department.decider(), "text", "示例：警告"));
    assertThat(browser.read("/supervision/records/" + number, cast.applicant())).contains("警告");
    assertThat(browser.read("/regulator/overview", department.decider()))
        .contains("行政处罚：警告", "/supervision/records/" + number, "一年内检查覆盖的认证机构");
    location(browser.send(page + "/execution", department.other(), "words", "已改正"));
    location(browser.send(page + "/closing", department.decider(), "words", "结案"));
  }

  /** Everything but one answer. */
  private static String[] without(String field, String companion) {
    String[] all = warning("BM-37@1", companion, "当事人无异议");
    for (int i = 0; i < all.length; i += 2) {
      if (all[i].equals(field)) {
        all[i + 1] = "";
      }
    }
    return all;
  }

  private static String[] warning(String item, String companion, String heard) {
    return new String[] {
      "item",
      item,
      "facts",
      "示例：修订的实施细则逾期未备案",
      "place",
      "示例市示例路一号",
      "receipt",
      "REFUSED",
      "companion",
      companion,
      "heard",
      heard,
      "documentNo",
      "示例市监当罚〔2026〕1 号"
    };
  }
}

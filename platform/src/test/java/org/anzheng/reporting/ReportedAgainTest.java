package org.anzheng.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenPeople;
import org.anzheng.given.GivenReports;
import org.anzheng.given.GivenUscc;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.people.PersonDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a body reported comes out again, also what the platform itself does not keep. */
@PlatformTest
class ReportedAgainTest {

  @Autowired GivenBodies bodies;
  @Autowired GivenPeople people;
  @Autowired GivenReports given;
  @Autowired PersonDirectory directory;
  @Autowired NationalFiles files;
  @Autowired Clock clock;

  GivenBody body;

  @BeforeEach
  void aBody() {
    body = bodies.approved("TA");
  }

  @Test
  void cells_that_the_certificate_does_not_keep_come_out_as_they_were_reported() throws Exception {
    Map<String, String> issue = new TreeMap<>(given.issue(body, "A-1"));
    issue.put("reportType", "02");
    issue.put("industry", "示例行业");
    issue.put("decisionMakers", "示例甲；示例乙");
    issue.put("fee", "12000");
    issue.put("formerApprovalNo", "CNCA-R-2000-001");
    issue.put("formerNumber", "OLD-1");
    issue.put("reissuedOn", today().toString().replace('-', '/'));
    Map<String, String> kept = new TreeMap<>(given.issue(body, "A-1"));
    kept.put("reportType", "03");
    kept.put("manDays", "2.5");
    kept.put("fee", "3000");
    Map<String, String> first = given.status(body, "A-1", "02");
    first.put("remark", "第一次");
    Map<String, String> second = given.status(body, "A-1", "02");
    second.put("remark", "第二次");
    ReportBatch batch =
        given.sent(
            body,
            ReportTable.CERTIFICATE,
            List.of(issue, kept, first, given.status(body, "A-1", "01"), second));
    assertThat(batch.accepted()).isEqualTo(5);

    List<Map<String, String>> rows = made(ReportTable.CERTIFICATE);
    assertThat(rows)
        .extracting(row -> row.get("reportType") + row.get("status") + row.get("remark"))
        .containsExactly("0201null", "0301null", "0502第一次", "0501null", "0502第二次");
    assertThat(rows.getFirst())
        .containsEntry("industry", "示例行业")
        .containsEntry("decisionMakers", "示例甲；示例乙")
        .containsEntry("fee", "12000")
        .containsEntry("formerApprovalNo", "CNCA-R-2000-001")
        .containsEntry("formerNumber", "OLD-1")
        .containsEntry("reissuedOn", today().toString());
    assertThat(rows.get(1)).containsEntry("manDays", "2.5").containsEntry("fee", "3000");
    assertThat(rows.get(2)).containsEntry("suspensionReason", "0116").doesNotContainKey("endedOn");
  }

  @Test
  void where_a_protective_row_was_wrong_the_record_says_what_holds() throws Exception {
    given.sent(body, ReportTable.CERTIFICATE, List.of(given.issue(body, "A-2")));
    Map<String, String> sloppy = given.status(body, "A-2", "03");
    sloppy.put("clientCode", "nobody");
    sloppy.put("endedOn", "2999-01-01");
    sloppy.put("endReason", "none");
    sloppy.put("risk", "示例");
    given.sent(body, ReportTable.CERTIFICATE, List.of(sloppy));

    assertThat(made(ReportTable.CERTIFICATE).getLast())
        .containsEntry("status", "03")
        .containsEntry("endedOn", today().toString())
        .containsEntry("endReason", "0199")
        .containsEntry("clientCode", given.issue(body, "A-2").get("clientCode"))
        .containsEntry("risk", "示例");
  }

  @Test
  void an_activity_whose_evaluation_has_not_begun_comes_out_in_the_month_of_its_commission()
      throws Exception {
    Map<String, String> row = new TreeMap<>();
    row.put("approvalNo", body.approvalNo());
    row.put("projectNo", "P-1");
    row.put("clientName", "示例报送网络安全服务有限公司");
    row.put("clientCode", GivenUscc.next().value());
    row.put("category", "TA");
    row.put("activityCode", "01");
    row.put("commissionedOn", today().toString());
    row.put("outcome", "04");
    given.sent(body, ReportTable.ACTIVITY, List.of(row));

    assertThat(made(ReportTable.ACTIVITY)).containsExactly(row);
  }

  @Test
  void the_rest_of_an_identity_number_comes_out_and_in_again_as_the_same_row() throws Exception {
    String person =
        directory
            .find(people.person(body, Set.of(Role.AUDITOR), "TA").id())
            .orElseThrow()
            .registrationNo();
    Map<String, String> row = new TreeMap<>();
    row.put("approvalNo", body.approvalNo());
    row.put("ownNumber", "R-1");
    row.put("stage", "0102");
    row.put("arrivedOn", today().toString());
    row.put("leftOn", today().toString());
    row.put("name", "示例人员");
    row.put("identityType", "01");
    row.put("identityNumber", "11010519491231002X");
    row.put("teamRole", "01");
    row.put("qualification", "02");
    row.put("registrationNo", person);
    row.put("competent", "1");
    row.put("fullTime", "1");
    given.sent(body, ReportTable.RESULT, List.of(row));

    List<Map<String, String>> rows = made(ReportTable.RESULT);
    assertThat(rows)
        .singleElement()
        .satisfies(out -> assertThat(out).containsEntry("identityNumber", "**002X"));
    assertThat(given.sent(body, ReportTable.RESULT, rows).unchanged()).isEqualTo(1);
  }

  private List<Map<String, String>> made(ReportTable table) throws Exception {
    files.order(YearMonth.from(today()), body.as(Role.CERTIFICATE_OFFICER));
    boolean more = true;
    while (more) {
      more = files.work();
    }
    NationalFile csv =
        files.of(body.approvalNo()).stream()
            .filter(f -> f.table() == table && f.format() == NationalFile.Format.CSV)
            .findFirst()
            .orElseThrow();
    Path file = Files.createTempFile("national", ".csv");
    byte[] content = files.content(body.approvalNo(), csv.fileName());
    Files.writeString(file, new String(content, StandardCharsets.UTF_8));
    List<Map<String, String>> rows = new ArrayList<>();
    ReportReader.read(file, ReportLayout.of(table), rows::add);
    return rows;
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}

package org.anzheng.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenPeople;
import org.anzheng.given.GivenReports;
import org.anzheng.given.GivenUscc;
import org.anzheng.given.GivenWorkbook;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.people.PersonDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Plans and activities that a body reports, within what it was approved for. */
@PlatformTest
class PlansAndActivitiesTest {

  private static final String CLIENT = GivenUscc.next().value();

  @Autowired GivenBodies bodies;
  @Autowired GivenPeople people;
  @Autowired GivenReports given;
  @Autowired PersonDirectory directory;
  @Autowired Reports reports;
  @Autowired Statements statements;
  @Autowired Clock clock;

  GivenBody body;

  @BeforeEach
  void aBody() {
    body = bodies.approved("TA");
  }

  @Test
  void a_plan_of_a_registered_team_is_accepted_as_a_workbook() {
    Map<String, String> plan = plan("TA");
    byte[] book =
        new GivenWorkbook()
            .with("证书信息表", List.of(ReportLayout.of(ReportTable.CERTIFICATE).headers()))
            .with(
                ReportTable.PLAN.sheet(),
                List.of(
                    ReportLayout.of(ReportTable.PLAN).headers(),
                    ReportLayout.of(ReportTable.PLAN).row(plan)))
            .bytes();
    ReportBatch batch = given.done(given.send(body, ReportTable.PLAN, false, "plan.xlsx", book));
    assertThat(batch.accepted()).as(reports.returned(batch, 0, 9).toString()).isEqualTo(1);
    assertThat(statements.latest(ReportTable.PLAN))
        .anySatisfy(s -> assertThat(s.cells()).isEqualTo(plan));
  }

  @Test
  void a_plan_outside_the_approval_is_refused() {
    ReportBatch batch = given.sent(body, ReportTable.PLAN, List.of(plan("TA"), plan("OM")));
    assertThat(batch.accepted()).isEqualTo(1);
    assertThat(objections(batch))
        .containsExactly(tuple("category", ReportRefusal.NOT_APPROVED_THEN));
  }

  @Test
  void a_plan_before_the_approval_is_refused() {
    Map<String, String> plan = plan("TA");
    plan.put("startOn", today().minusDays(3).toString());
    assertThat(objections(given.sent(body, ReportTable.PLAN, List.of(plan))))
        .contains(tuple("category", ReportRefusal.NOT_APPROVED_THEN));
  }

  @Test
  void a_plan_of_somebody_unknown_is_refused() {
    Map<String, String> plan = plan("TA");
    plan.put("team", "NOBODY，示例人员，01；");
    assertThat(objections(given.sent(body, ReportTable.PLAN, List.of(plan))))
        .containsExactly(tuple("team", ReportRefusal.UNKNOWN_PERSON));
  }

  @Test
  void an_activity_is_reported_corrected_and_withdrawn_as_json_lines() {
    Map<String, String> row = activity("P-1", "TA");
    assertThat(json(row).accepted()).isEqualTo(1);
    row.put("outcome", "01");
    row.put("decidedOn", today().toString());
    assertThat(json(row).corrected()).isEqualTo(1);
    assertThat(statements.latest(ReportTable.ACTIVITY))
        .filteredOn(s -> s.body().equals(body.organisation()))
        .singleElement()
        .satisfies(s -> assertThat(s.cells()).isEqualTo(row));
    row.put("reportType", "06");
    assertThat(json(row).accepted()).isEqualTo(1);
    assertThat(statements.latest(ReportTable.ACTIVITY))
        .noneMatch(s -> s.body().equals(body.organisation()));
  }

  @Test
  void an_activity_outside_the_approval_is_refused_by_the_day_of_its_commission() {
    Map<String, String> early = activity("P-3", "TA");
    early.put("commissionedOn", today().minusYears(1).toString());
    ReportBatch batch =
        given.sent(body, ReportTable.ACTIVITY, List.of(activity("P-2", "OM"), early));
    assertThat(batch.accepted()).isZero();
    assertThat(objections(batch))
        .containsExactly(
            tuple("category", ReportRefusal.NOT_APPROVED_THEN),
            tuple("category", ReportRefusal.NOT_APPROVED_THEN));
  }

  private ReportBatch json(Map<String, String> row) {
    byte[] line = new JsonMapper().writeValueAsString(row).getBytes(StandardCharsets.UTF_8);
    return given.done(given.send(body, ReportTable.ACTIVITY, false, "activity.jsonl", line));
  }

  private List<org.assertj.core.groups.Tuple> objections(ReportBatch batch) {
    return reports.returned(batch, 0, 10).stream()
        .flatMap(row -> row.objections().stream())
        .map(found -> tuple(found.column(), found.reason()))
        .toList();
  }

  private Map<String, String> plan(String category) {
    String person =
        directory
            .find(people.person(body, Set.of(Role.AUDITOR), category).id())
            .orElseThrow()
            .registrationNo();
    Map<String, String> row = head(category);
    row.put("evaluationType", "01");
    row.put("activityCode", "0102");
    row.put("startOn", today().toString());
    row.put("endOn", today().plusDays(1).toString());
    row.put("division", "110108");
    row.put("address", "北京市海淀区示例路1号");
    row.put("team", person + "，示例人员，01；");
    return row;
  }

  private Map<String, String> activity(String projectNo, String category) {
    Map<String, String> row = head(category);
    row.put("projectNo", projectNo);
    row.put("activityCode", "01");
    row.put("commissionedOn", today().toString());
    row.put("outcome", "04");
    return row;
  }

  private Map<String, String> head(String category) {
    Map<String, String> row = new TreeMap<>();
    row.put("approvalNo", body.approvalNo());
    row.put("clientCode", CLIENT);
    row.put("clientName", "示例报送网络安全服务有限公司");
    row.put("category", category);
    return row;
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}

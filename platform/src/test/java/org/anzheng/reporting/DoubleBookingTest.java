package org.anzheng.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenPeople;
import org.anzheng.given.GivenReports;
import org.anzheng.given.GivenUscc;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.people.PersonDiary;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One body reports nobody with two clients on one day, and may correct what it reported. */
@PlatformTest
class DoubleBookingTest {

  @Autowired GivenBodies bodies;
  @Autowired GivenPeople people;
  @Autowired GivenReports given;
  @Autowired PersonDirectory directory;
  @Autowired PersonDiary diary;
  @Autowired Reports reports;
  @Autowired Clock clock;

  private LocalDate today;
  private GivenBody body;
  private PersonSummary auditor;

  @BeforeEach
  void a_body_and_an_auditor() {
    today = ChinaTime.dateOf(clock.instant());
    body = bodies.approved("TA");
    auditor = directory.find(people.person(body, Set.of(Role.AUDITOR), "TA").id()).orElseThrow();
  }

  @Test
  void the_later_row_of_one_file_comes_back_with_day_and_place() {
    ReportBatch batch = sent(result("R-1"), result("R-2"));

    assertThat(batch.accepted()).isEqualTo(1);
    assertThat(reports.returned(batch, 0, 9))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.line()).isEqualTo(2);
          assertThat(row.objections())
              .extracting(RowObjection::column, RowObjection::reason, RowObjection::arguments)
              .containsExactly(
                  tuple(
                      "registrationNo",
                      ReportRefusal.PERSON_TWICE,
                      List.of(today.toString(), "R-1")));
        });
  }

  @Test
  void so_does_a_row_against_what_was_reported_before_until_that_is_withdrawn() {
    assertThat(sent(result("R-1")).accepted()).isEqualTo(1);
    assertThat(reasons(sent(result("R-2")))).containsExactly(ReportRefusal.PERSON_TWICE);

    Map<String, String> withdrawn = result("R-1");
    withdrawn.put("reportType", "06");
    Map<String, String> again = result("R-2");
    again.put("remark", "示例：撤回后重报");
    assertThat(sent(withdrawn, again).accepted()).isEqualTo(2);
  }

  @Test
  void the_same_activity_is_corrected_repeated_and_told_stage_by_stage() {
    Map<String, String> corrected = result("R-1");
    corrected.put("remark", "示例：更正");
    Map<String, String> otherStage = result("R-1");
    otherStage.put("stage", "0101");

    assertThat(sent(result("R-1")).accepted()).isEqualTo(1);
    ReportBatch batch = sent(result("R-1"), corrected, otherStage);
    assertThat(reasons(batch)).isEmpty();
    assertThat(batch.unchanged()).isEqualTo(1);
    assertThat(batch.corrected()).isEqualTo(1);
    assertThat(batch.accepted()).isEqualTo(2);
  }

  @Test
  void one_visit_serves_two_certificates_of_one_client() {
    String one = "A-" + body.approvalNo();
    String two = "B-" + body.approvalNo();
    given.sent(
        body, ReportTable.CERTIFICATE, List.of(given.issue(body, one), given.issue(body, two)));
    assertThat(sent(result(one), result(two)).accepted()).isEqualTo(2);
    assertThat(reasons(sent(result("R-3")))).contains(ReportRefusal.PERSON_TWICE);
  }

  @Test
  void a_trial_run_finds_the_same_and_keeps_nothing() {
    ReportBatch trial =
        given.tried(body, ReportTable.RESULT, List.of(result("R-1"), result("R-2")));
    assertThat(reasons(trial)).containsExactly(ReportRefusal.PERSON_TWICE);
    assertThat(sent(result("R-2")).accepted()).isEqualTo(1);
  }

  @Test
  void members_of_two_teams_are_found_on_the_day_they_share_and_not_on_the_next() {
    String client = GivenUscc.next().value();
    String other = GivenUscc.next().value();
    Map<String, String> first = plan(client, 10, 12);
    Map<String, String> overlapping = plan(other, 12, 14);
    Map<String, String> after = plan(other, 13, 14);

    ReportBatch batch = given.sent(body, ReportTable.PLAN, List.of(first, overlapping, after));

    assertThat(reports.returned(batch, 0, 9))
        .singleElement()
        .satisfies(row ->
            assertThat(row.objections())
                .extracting(RowObjection::column, RowObjection::reason, RowObjection::arguments)
                .containsExactly(
                    tuple(
                        "team",
                        ReportRefusal.PERSON_TWICE,
                        List.of(today.plusDays(12).toString(), client))));
    assertThat(batch.accepted()).isEqualTo(2);
  }

  @Test
  void whoever_is_booked_here_for_another_client_of_the_body_is_not_reported_too() {
    String matter = "示例-" + UUID.randomUUID();
    diary.book(matter, body.organisation(), Set.of(auditor.id()), List.of(today), today);
    assertThat(reasons(sent(result("R-1")))).containsExactly(ReportRefusal.PERSON_TWICE);
    diary.release(matter, today);
    Map<String, String> again = result("R-1");
    again.put("remark", "示例：原安排已取消");
    assertThat(sent(again).accepted()).isEqualTo(1);
  }

  @SafeVarargs
  private ReportBatch sent(Map<String, String>... rows) {
    return given.sent(body, ReportTable.RESULT, List.of(rows));
  }

  private List<ReportRefusal> reasons(ReportBatch batch) {
    return reports.returned(batch, 0, 9).stream()
        .flatMap(row -> row.objections().stream())
        .map(RowObjection::reason)
        .toList();
  }

  private Map<String, String> result(String ownNumber) {
    Map<String, String> row = new TreeMap<>();
    row.put("approvalNo", body.approvalNo());
    row.put("ownNumber", ownNumber);
    row.put("stage", "0102");
    row.put("arrivedOn", today.toString());
    row.put("leftOn", today.toString());
    row.put("name", "示例人员");
    row.put("teamRole", "01");
    row.put("qualification", "02");
    row.put("registrationNo", auditor.registrationNo());
    row.put("competent", "1");
    row.put("fullTime", "1");
    return row;
  }

  private Map<String, String> plan(String client, int from, int to) {
    Map<String, String> row = new TreeMap<>();
    row.put("approvalNo", body.approvalNo());
    row.put("clientCode", client);
    row.put("clientName", "示例报送网络安全服务有限公司");
    row.put("category", "TA");
    row.put("evaluationType", "01");
    row.put("activityCode", "0102");
    row.put("startOn", today.plusDays(from).toString());
    row.put("endOn", today.plusDays(to).toString());
    row.put("division", "110108");
    row.put("address", "北京市海淀区示例路1号");
    row.put("team", auditor.registrationNo() + "，示例人员，01；");
    return row;
  }
}

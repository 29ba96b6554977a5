package org.anzheng.reporting;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.people.PersonDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Results that bodies report say who was where; nobody was in two places. */
@PlatformTest
class StatementsTest {

  @Autowired GivenBodies bodies;
  @Autowired GivenPeople people;
  @Autowired GivenReports given;
  @Autowired PersonDirectory directory;
  @Autowired Reports reports;
  @Autowired Statements statements;
  @Autowired ReportTraces traces;
  @Autowired Clock clock;

  @Test
  void a_result_is_kept_corrected_and_withdrawn() {
    GivenBody body = bodies.approved("TA");
    Map<String, String> row = result(body, registered(body));
    assertThat(given.sent(body, ReportTable.RESULT, List.of(row)).accepted()).isEqualTo(1);
    row.put("remark", "更正");
    ReportBatch corrected = given.sent(body, ReportTable.RESULT, List.of(row));
    assertThat(corrected.corrected()).isEqualTo(1);
    assertThat(correctedBodies(1)).contains(body.organisation());
    assertThat(correctedBodies(2)).as("one row is not two").doesNotContain(body.organisation());
    assertThat(statements.latest(ReportTable.RESULT))
        .anySatisfy(s -> assertThat(s.cells()).containsEntry("remark", "更正"));
    row.put("reportType", "06");
    assertThat(given.sent(body, ReportTable.RESULT, List.of(row)).accepted()).isEqualTo(1);
    row.put("remark", "again");
    assertThat(reasons(given.sent(body, ReportTable.RESULT, List.of(row))))
        .containsExactly(ReportRefusal.NOTHING_TO_WITHDRAW);
  }

  @Test
  void whoever_is_not_registered_with_the_body_was_not_there() {
    GivenBody body = bodies.approved("TA");
    GivenBody other = bodies.approved("TA");
    String person = registered(other);
    assertThat(given.sent(other, ReportTable.RESULT, List.of(result(other, person))).accepted())
        .isEqualTo(1);
    assertThat(
            reasons(
                given.sent(
                    body,
                    ReportTable.RESULT,
                    List.of(result(body, person), result(body, "NOBODY")))))
        .containsExactly(
            ReportRefusal.PERSON_NOT_REGISTERED,
            ReportRefusal.PERSON_ELSEWHERE,
            ReportRefusal.UNKNOWN_PERSON);
  }

  @Test
  void an_identity_card_number_that_is_none_comes_back_and_is_not_kept() {
    GivenBody body = bodies.approved("TA");
    Map<String, String> row = result(body, registered(body));
    row.put("identityType", "01");
    row.put("identityNumber", "11010519491231002" + "0");
    ReportBatch refused = given.sent(body, ReportTable.RESULT, List.of(row));
    assertThat(reports.returned(refused, 0, 10))
        .singleElement()
        .satisfies(back -> {
          assertThat(back.objections())
              .singleElement()
              .satisfies(found -> {
                assertThat(found.column()).isEqualTo("identityNumber");
                assertThat(found.reason()).isEqualTo(ReportRefusal.NOT_AN_IDENTITY);
              });
          assertThat(back.toString()).contains("0020").doesNotContain("1949");
        });
    row.put("identityNumber", "11010519491231002x");
    assertThat(given.sent(body, ReportTable.RESULT, List.of(row)).accepted()).isEqualTo(1);
  }

  private List<ReportRefusal> reasons(ReportBatch batch) {
    return reports.returned(batch, 0, 10).stream()
        .flatMap(row -> row.objections().stream())
        .map(RowObjection::reason)
        .toList();
  }

  private String registered(GivenBody body) {
    return directory
        .find(people.person(body, Set.of(Role.AUDITOR), "TA").id())
        .orElseThrow()
        .registrationNo();
  }

  private Map<String, String> result(GivenBody body, String registrationNo) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    Map<String, String> row = new TreeMap<>();
    row.put("approvalNo", body.approvalNo());
    row.put("ownNumber", "R-1");
    row.put("stage", "0102");
    row.put("arrivedOn", today.toString());
    row.put("leftOn", today.toString());
    row.put("name", "示例人员");
    row.put("identityNumber", "110101199001011234");
    row.put("teamRole", "01");
    row.put("qualification", "02");
    row.put("registrationNo", registrationNo);
    row.put("competent", "1");
    row.put("fullTime", "1");
    return row;
  }

  private List<UUID> correctedBodies(long least) {
    return traces.corrected(least, clock.instant().minusSeconds(3600)).stream()
        .map(CorrectedMonth::body)
        .toList();
  }
}

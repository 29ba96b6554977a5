package org.anzheng.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.certification.CaseType;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenCommission;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenReports;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Role;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was certified on the platform goes out in files that the platform itself would accept. */
@PlatformTest
class CasesInFilesTest {

  @Autowired GivenCases cases;
  @Autowired GivenFollowUps followUps;
  @Autowired GivenReports given;
  @Autowired NationalFiles files;
  @Autowired Reports reports;
  @Autowired PersonDirectory people;

  @Test
  void the_files_of_certified_cases_pass_the_checks_of_our_own_import() throws Exception {
    GivenCast cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    followUps.carriedOut(followUps.opened(CaseType.SURVEILLANCE, certificate, cast), cast);
    extend(certificate, cast);
    cases.submitted(cast);
    make(cast.body());

    for (ReportTable table : ReportTable.values()) {
      List<Map<String, String>> rows = rows(cast.body(), table);
      assertThat(rows).as(table.name()).isNotEmpty();
      for (ReportColumn column : ReportLayout.of(table).needed()) {
        assertThat(rows)
            .as(table + " " + column.key())
            .allSatisfy(row -> assertThat(row).containsKey(column.key()));
      }
      ReportBatch tried =
          given.done(given.send(cast.body(), table, true, text(cast.body(), table)));
      assertThat(tried.refused()).as(reports.returned(tried, 0, 20).toString()).isZero();
      assertThat(tried.accepted()).isEqualTo(rows.size());
    }
  }

  @Test
  void a_certificate_row_says_who_decided_what_it_took_and_what_it_cost() throws Exception {
    GivenCast cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    followUps.carriedOut(followUps.opened(CaseType.SURVEILLANCE, certificate, cast), cast);
    extend(certificate, cast);
    make(cast.body());

    String today = cases.today().toString();
    List<Map<String, String>> rows = rows(cast.body(), ReportTable.CERTIFICATE);
    assertThat(rows).extracting(row -> row.get("reportType")).containsExactly("01", "03", "04");
    assertThat(rows.getFirst())
        .containsEntry("manDays", "5")
        .containsEntry("currency", "CNY")
        .containsEntry("startOn", today)
        .containsEntry("endOn", today)
        .containsEntry("activityCode", "01")
        .containsEntry("representative", "示例法人")
        .containsEntry("staff", "18")
        .containsEntry("capital", "1000")
        .containsEntry("firstIssuedOn", today)
        .containsEntry("reissued", "0")
        .containsKeys("decisionMakers", "fee", "remark", "division", "baseManDays")
        .doesNotContainKeys("changedOn", "changeCode", "formerNumber");
    assertThat(rows.getFirst().get("decisionMakers").split("；")).hasSize(2);
    assertThat(rows.get(1)).containsEntry("activityCode", "03").containsEntry("surveillances", "1");
    assertThat(rows.get(1)).doesNotContainKey("fee");
    assertThat(rows.get(2)).containsEntry("activityCode", "05").containsEntry("changeCode", "0105");
  }

  @Test
  void an_activity_says_when_it_was_accepted_and_decided_and_how_it_ended() throws Exception {
    GivenCast cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    followUps.carriedOut(followUps.opened(CaseType.SURVEILLANCE, certificate, cast), cast);
    make(cast.body());

    String today = cases.today().toString();
    assertThat(rows(cast.body(), ReportTable.ACTIVITY))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .containsEntry("acceptedOn", today)
                    .containsEntry("decidedOn", today)
                    .containsEntry("manDays", "5")
                    .containsEntry("outcome", "01")
                    .containsKeys("fee", "currency"),
            kept ->
                assertThat(kept).containsEntry("outcome", "03").containsEntry("decidedOn", today));
  }

  @Test
  void a_result_says_who_was_there_and_never_an_identity_number() throws Exception {
    GivenCast cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    make(cast.body());

    PersonSummary lead = people.find(cast.lead().id()).orElseThrow();
    String today = cases.today().toString();
    List<Map<String, String>> rows = rows(cast.body(), ReportTable.RESULT);
    assertThat(rows)
        .hasSize(2)
        .allSatisfy(row ->
            assertThat(row)
                .containsEntry("ownNumber", certificate)
                .containsEntry("competent", "1")
                .containsEntry("fullTime", "1")
                .containsEntry("arrivedOn", today)
                .containsEntry("leftOn", today)
                .doesNotContainKeys("identityType", "identityNumber"));
    assertThat(rows)
        .filteredOn(row -> "01".equals(row.get("teamRole")))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("registrationNo", lead.registrationNo()));
  }

  @Test
  void a_certificate_taken_over_names_the_body_and_the_certificate_before() throws Exception {
    GivenCast cast = cases.castWithAccounts();
    String old = cases.certificate(cast);
    GivenCast other = followUps.elsewhere(cast);
    String number = followUps.submit(followUps.draft(CaseType.TRANSFER, old, other), other);
    String taken = followUps.carriedOut(number, other);
    make(other.body());

    assertThat(rows(other.body(), ReportTable.CERTIFICATE))
        .singleElement()
        .satisfies(row ->
            assertThat(row)
                .containsEntry("ownNumber", taken)
                .containsEntry("reportType", "02")
                .containsEntry("reissued", "1")
                .containsEntry("reissuedOn", cases.today().toString())
                .containsEntry("reissueReason", "0103")
                .containsEntry("renewals", "1")
                .containsEntry("formerApprovalNo", cast.body().approvalNo())
                .containsEntry("formerNumber", old));
  }

  private void extend(String certificate, GivenCast cast) {
    UUID draft = followUps.draft(CaseType.SCOPE_EXTENSION, certificate, cast);
    followUps.scope(draft, GivenCommission.SCOPE + "和应急响应服务", cast);
    followUps.carriedOut(followUps.submit(draft, cast), cast);
  }

  private void make(GivenBody body) {
    files.order(YearMonth.from(cases.today()), body.as(Role.CERTIFICATE_OFFICER));
    boolean more = true;
    while (more) {
      more = files.work();
    }
  }

  private List<Map<String, String>> rows(GivenBody body, ReportTable table) throws Exception {
    List<Map<String, String>> rows = new ArrayList<>();
    Path file = Files.createTempFile("national", ".csv");
    Files.writeString(file, text(body, table));
    ReportReader.read(file, ReportLayout.of(table), rows::add);
    return rows;
  }

  private String text(GivenBody body, ReportTable table) {
    NationalFile csv =
        files.of(body.approvalNo()).stream()
            .filter(f -> f.table() == table && f.format() == NationalFile.Format.CSV)
            .findFirst()
            .orElseThrow();
    return new String(files.content(body.approvalNo(), csv.fileName()), StandardCharsets.UTF_8);
  }
}

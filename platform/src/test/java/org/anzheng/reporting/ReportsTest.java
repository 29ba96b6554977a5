package org.anzheng.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.ReportedSearch;
import org.anzheng.certificates.ReportedState;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenReports;
import org.anzheng.given.PlatformTest;
import org.anzheng.given.Refused;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.anzheng.notices.Inbox;
import org.anzheng.parties.Organisations;
import org.anzheng.register.PublicRegister;
import org.anzheng.register.PublicReporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A body reports by file what its own system holds. */
@PlatformTest
class ReportsTest {

  @Autowired GivenBodies bodies;
  @Autowired GivenReports given;
  @Autowired Reports reports;
  @Autowired ReportedSearch reported;
  @Autowired CertificateSearch certificates;
  @Autowired PublicRegister register;
  @Autowired PublicReporting reporting;
  @Autowired GivenParties parties;
  @Autowired Organisations organisations;
  @Autowired Inbox inbox;

  GivenBody body;

  @BeforeEach
  void aBody() {
    body = bodies.approved("TA");
  }

  @Test
  void accepted_rows_become_public_certificates_and_refused_rows_come_back() {
    Map<String, String> wrong = new TreeMap<>(given.issue(body, "OWN-2"));
    wrong.put("clientCode", "914403001922038217");
    wrong.put("validTo", "2020-01-01");

    ReportBatch batch =
        given.sent(body, ReportTable.CERTIFICATE, List.of(given.issue(body, "OWN-1"), wrong));

    assertThat(batch.status())
        .as(reports.returned(batch, 0, 9).toString())
        .isEqualTo(ReportStatus.PARTLY_ACCEPTED);
    assertThat(batch.accepted()).isEqualTo(1);
    assertThat(batch.refused()).isEqualTo(1);
    assertThat(reports.returned(batch, 0, 10))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.line()).isEqualTo(2);
          assertThat(row.objections())
              .extracting(RowObjection::column, RowObjection::reason)
              .containsExactlyInAnyOrder(
                  tuple("clientCode", ReportRefusal.NOT_A_USCC),
                  tuple("validTo", ReportRefusal.DAYS_OUT_OF_ORDER));
        });
    String number = state("OWN-1").number();
    await()
        .untilAsserted(
            () -> assertThat(register.find(number)).flatMap(e -> e.reportedAs()).hasValue("OWN-1"));
    assertThat(register.reportedAs("OWN-1")).contains(number);
    await()
        .untilAsserted(() ->
            assertThat(reporting.find(body.approvalNo()))
                .hasValueSatisfying(r -> {
                  assertThat(r.onTime()).isEqualTo(1);
                  assertThat(r.medianDays()).hasValue(0);
                  assertThat(r.returned()).isEqualTo(1);
                }));
  }

  @Test
  void who_is_named_as_the_holder_hears_of_it() {
    Actor holder = parties.applicantPerson().actor();
    Map<String, String> row = new TreeMap<>(given.issue(body, "H-1"));
    row.put("clientCode", organisations.find(holder.organisation()).orElseThrow().uscc().value());

    given.sent(body, ReportTable.CERTIFICATE, List.of(row, given.issue(body, "H-2")));

    assertThat(inbox.of(holder, 9))
        .singleElement()
        .satisfies(notice -> assertThat(notice.kind()).isEqualTo("CertificateReported"));
  }

  @Test
  void the_lifecycle_of_a_certificate_comes_in_as_it_was() {
    ReportBatch batch =
        given.sent(
            body,
            ReportTable.CERTIFICATE,
            List.of(
                given.issue(body, "L-1"),
                given.status(body, "L-1", "02"),
                given.status(body, "L-1", "01"),
                given.status(body, "L-1", "03")));

    assertThat(batch.status()).isEqualTo(ReportStatus.ACCEPTED);
    ReportedState state = state("L-1");
    assertThat(state.status()).isEqualTo(CertificateStatus.REVOKED);
    assertThat(certificates.history(state.number()))
        .extracting(e -> e.kind())
        .containsExactly(
            "CertificateReported",
            "CertificateSuspended",
            "CertificateRestored",
            "CertificateRevoked");
  }

  @Test
  void a_revocation_takes_effect_however_wrong_the_rest_of_its_row_is() {
    given.sent(body, ReportTable.CERTIFICATE, List.of(given.issue(body, "P-1")));
    Map<String, String> sloppy = new TreeMap<>();
    sloppy.put("approvalNo", body.approvalNo());
    sloppy.put("ownNumber", "P-1");
    sloppy.put("status", "03");
    sloppy.put("reportType", "05");
    sloppy.put("clientCode", "nobody");
    sloppy.put("endedOn", "2999-01-01");

    ReportBatch batch = given.sent(body, ReportTable.CERTIFICATE, List.of(sloppy));

    assertThat(batch.accepted()).isEqualTo(1);
    assertThat(batch.flagged()).isEqualTo(1);
    assertThat(state("P-1").status()).isEqualTo(CertificateStatus.REVOKED);
    assertThat(reports.returned(batch, 0, 10).getFirst().objections())
        .extracting(RowObjection::reason)
        .contains(ReportRefusal.NOT_A_USCC, ReportRefusal.TAKEN_AS);
  }

  @Test
  void a_trial_run_follows_the_rows_and_changes_nothing() {
    List<Map<String, String>> rows =
        List.of(
            given.issue(body, "T-1"),
            given.status(body, "T-1", "02"),
            given.status(body, "T-1", "02"));
    Map<String, String> again = new TreeMap<>(rows.get(2));
    again.put("remark", "twice");

    ReportBatch batch =
        given.tried(body, ReportTable.CERTIFICATE, List.of(rows.get(0), rows.get(1), again));

    assertThat(batch.status()).isEqualTo(ReportStatus.CHECKED);
    assertThat(batch.accepted()).isEqualTo(2);
    assertThat(reports.returned(batch, 0, 10).getFirst().objections())
        .extracting(RowObjection::reason)
        .containsExactly(ReportRefusal.NOT_FROM_THIS_STATUS);
    assertThat(reported.of(body.organisation(), List.of("T-1"))).isEmpty();
  }

  @Test
  void the_same_file_twice_is_one_report_and_the_same_row_changes_nothing() {
    List<Map<String, String>> rows = List.of(given.issue(body, "S-1"));
    ReportBatch first = given.sent(body, ReportTable.CERTIFICATE, rows);
    ReportBatch same = given.sent(body, ReportTable.CERTIFICATE, rows);
    ReportBatch more =
        given.sent(
            body, ReportTable.CERTIFICATE, List.of(rows.getFirst(), given.issue(body, "S-2")));

    assertThat(same.number()).isEqualTo(first.number());
    assertThat(more.unchanged()).isEqualTo(1);
    assertThat(more.accepted()).isEqualTo(1);
  }

  @Test
  void whoever_lacks_the_duty_reports_nothing() {
    assertThat(
            Refused.refusedWith(() ->
                reports.send(
                    Path.of("none"),
                    new ReportOrder(ReportTable.PLAN, false, "x", Optional.empty()),
                    body.as(Role.DECISION_MAKER))))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
  }

  private ReportedState state(String ownNumber) {
    return reported.of(body.organisation(), List.of(ownNumber)).values().iterator().next();
  }
}

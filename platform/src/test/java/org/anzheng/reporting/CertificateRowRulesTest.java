package org.anzheng.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateTransition;
import org.anzheng.certificates.ReportedChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row by itself, without a database. */
class CertificateRowRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
  private static final ReportContext CONTEXT =
      new ReportContext(
          "CNCA-R-2024-001",
          TODAY,
          new CodeTables(
              Map.of(
                  "status", Set.of("01", "02", "03", "04", "05"),
                  "reportType", Set.of("01", "02", "03", "04", "05", "06"),
                  "suspend", Set.of("0116"),
                  "change", Set.of("0110")),
              Map.of("TA", Set.of("GENERAL"))),
          (category, day) -> !day.isBefore(LocalDate.of(2024, 6, 1)),
          day -> "R",
          uscc -> new UUID(1, 1));

  @ParameterizedTest
  @CsvSource({
    "clientCode, 914403001922038217, NOT_A_USCC",
    "issuedOn, 2026-13-01, NOT_A_DAY",
    "issuedOn, 2027-01-01, DAY_IN_FUTURE",
    "issuedOn, 2024-01-01, NOT_APPROVED_THEN",
    "validTo, 2020-01-01, DAYS_OUT_OF_ORDER",
    "tier, MASTER, NOT_A_LEVEL",
    "category, XX, NOT_A_CATEGORY",
    "status, 09, NOT_A_CODE",
    "scope, '', EMPTY",
    "approvalNo, CNCA-R-2024-002, OTHER_BODY",
    "ownNumber, lower case, NOT_A_BODY_NUMBER",
  })
  void a_wrong_cell_refuses_a_new_certificate(String column, String text, ReportRefusal reason) {
    Map<String, String> cells = issue();
    cells.put(column, text);
    assertThat(decide(cells, Optional.empty()).objections())
        .extracting(RowObjection::reason)
        .contains(reason);
  }

  @Test
  void the_last_day_of_the_year_is_a_day_like_others() {
    Map<String, String> cells = issue();
    cells.put("issuedOn", "2026-12-31");
    cells.put("decidedOn", "20261231");
    assertThat(decide(cells, Optional.empty()).issue()).isPresent();
  }

  @Test
  void a_number_names_one_certificate() {
    assertThat(decide(issue(), Optional.of(standing(CertificateStatus.VALID))).objections())
        .extracting(RowObjection::reason)
        .containsExactly(ReportRefusal.NUMBER_TAKEN);
  }

  @Test
  void a_certificate_that_was_over_long_ago_comes_in_expired() {
    Map<String, String> cells = issue();
    cells.put("decidedOn", "2024-06-01");
    cells.put("issuedOn", "2024-06-01");
    cells.put("validTo", "2025-06-01");
    RowDecision decision = decide(cells, Optional.empty());
    assertThat(decision.expires()).isTrue();
    assertThat(decision.after().orElseThrow().status()).isEqualTo(CertificateStatus.EXPIRED);
  }

  @Test
  void an_issue_with_a_later_status_says_both() {
    Map<String, String> cells = issue();
    cells.put("status", "02");
    cells.put("suspendedFrom", "2026-11-01");
    cells.put("suspendedUntil", "2027-01-31");
    cells.put("suspensionReason", "0116");
    RowDecision decision = decide(cells, Optional.empty());
    assertThat(decision.objections()).isEmpty();
    assertThat(decision.changes())
        .extracting(ReportedChange::transition)
        .containsExactly(CertificateTransition.REPORT_SUSPENSION);
  }

  @ParameterizedTest
  @CsvSource({"VALID, 02", "VALID, 03", "SUSPENDED, 03", "SUSPENDED, 04"})
  void what_limits_a_right_is_accepted_and_flagged(CertificateStatus before, String to) {
    RowDecision decision = decide(status(to), Optional.of(standing(before)));
    assertThat(decision.isRefused()).isFalse();
    assertThat(decision.objections())
        .extracting(RowObjection::reason)
        .contains(ReportRefusal.TAKEN_AS);
  }

  @ParameterizedTest
  @CsvSource({"REVOKED, 02", "EXPIRED, 03", "CANCELLED, 04", "SUSPENDED, 02", "VALID, 01"})
  void what_cannot_follow_is_refused(CertificateStatus before, String to) {
    assertThat(decide(status(to), Optional.of(standing(before))).objections())
        .extracting(RowObjection::reason)
        .contains(ReportRefusal.NOT_FROM_THIS_STATUS);
  }

  @Test
  void surveillance_is_decided_long_after_the_issue() {
    Map<String, String> cells = issue();
    cells.put("reportType", "03");
    cells.put("startOn", "2026-12-01");
    cells.put("endOn", "2026-12-02");
    cells.put("decidedOn", "2026-12-30");
    cells.put("issuedOn", "2026-01-01");
    assertThat(decide(cells, Optional.of(standing(CertificateStatus.VALID))).objections())
        .isEmpty();
    cells.put("endOn", "2026-12-31");
    assertThat(decide(cells, Optional.of(standing(CertificateStatus.VALID))).objections())
        .extracting(RowObjection::column, RowObjection::reason)
        .containsExactly(tuple("decidedOn", ReportRefusal.DAYS_OUT_OF_ORDER));
  }

  @Test
  void a_mistake_is_taken_back_as_a_cancellation() {
    Map<String, String> cells = status("01");
    cells.put("reportType", "06");
    RowDecision decision = decide(cells, Optional.of(standing(CertificateStatus.VALID)));
    assertThat(decision.corrected()).isTrue();
    assertThat(decision.changes())
        .extracting(ReportedChange::transition)
        .containsExactly(CertificateTransition.REPORT_CANCELLATION);
  }

  private static RowDecision decide(
      Map<String, String> cells, Optional<CertificateStanding> before) {
    Map<String, String> filled = new TreeMap<>(cells);
    filled.values().removeIf(String::isEmpty);
    return CertificateRowRules.decide(new ReportRow(1, "hash", filled), "RB/1", before, CONTEXT);
  }

  private static CertificateStanding standing(CertificateStatus status) {
    return new CertificateStanding(
        status,
        "914403001922038216",
        "TA",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2029, 1, 1),
        LocalDate.of(2026, 6, 1),
        Optional.empty());
  }

  private static Map<String, String> status(String to) {
    Map<String, String> row = new TreeMap<>();
    row.put("approvalNo", "CNCA-R-2024-001");
    row.put("ownNumber", "OWN-1");
    row.put("status", to);
    row.put("reportType", "05");
    return row;
  }

  private static Map<String, String> issue() {
    Map<String, String> row = status("01");
    row.put("reportType", "01");
    row.put("clientName", "示例");
    row.put("clientCode", "914403001922038216");
    row.put("address", "示例路1号");
    row.put("category", "TA");
    row.put("tier", "GENERAL");
    row.put("standards", "GB/T 32914-2023；GB/T 1");
    row.put("scope", "示例范围");
    row.put("decidedOn", "2026-01-01");
    row.put("issuedOn", "2026-01-02");
    row.put("validTo", "2029-01-01");
    return row;
  }
}

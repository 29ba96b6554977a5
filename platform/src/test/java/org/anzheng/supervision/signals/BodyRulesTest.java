package org.anzheng.supervision.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.TwinFile;
import org.anzheng.bodies.filings.Filing;
import org.anzheng.bodies.filings.FilingKind;
import org.anzheng.bodies.filings.FilingStatus;
import org.anzheng.certificates.LateAct;
import org.anzheng.certificates.LaterCorrection;
import org.anzheng.certificates.OverdueSurveillance;
import org.anzheng.complaints.ComplaintCount;
import org.anzheng.conformity.IncidentStatus;
import org.anzheng.conformity.Matter;
import org.anzheng.conformity.MatterKind;
import org.anzheng.evaluations.FindingRecord;
import org.anzheng.reporting.LateMonth;
import org.junit.jupiter.api.Test;

/** Each rule about bodies, holders and certificates: what fires it, and what almost does. */
class BodyRulesTest {

  private static final UUID BODY = UUID.randomUUID();
  private static final UUID HOLDER = UUID.randomUUID();
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Test
  void a_file_of_two_clients_is_seen_one_of_a_client_and_its_body_is_not() {
    UUID other = UUID.randomUUID();
    TwinFile twin = new TwinFile("ab", List.of(HOLDER, BODY, other));
    assertThat(SameFilesRule.check(twin, owner -> !owner.equals(BODY), 2))
        .singleElement()
        .satisfies(seen -> assertThat(seen.organisation()).contains(other));
    assertThat(SameFilesRule.check(twin, HOLDER::equals, 2)).isEmpty();
  }

  @Test
  void ten_evaluations_without_a_nonconformity_are_seen_nine_or_one_nonconformity_are_not() {
    assertThat(NoNonconformityRule.check(new FindingRecord(BODY, 10, 0), 10, "2026")).isPresent();
    assertThat(NoNonconformityRule.check(new FindingRecord(BODY, 9, 0), 10, "2026")).isEmpty();
    assertThat(NoNonconformityRule.check(new FindingRecord(BODY, 50, 1), 10, "2026")).isEmpty();
  }

  @Test
  void a_late_suspension_is_seen_for_each_act() {
    LateAct late = new LateAct("C", BODY, HOLDER, UUID.randomUUID(), Instant.EPOCH);
    assertThat(LateSuspensionRule.sighting(late, 5).key()).isEqualTo(late.fact().toString());
  }

  @Test
  void a_month_reported_late_is_seen_once_for_each_month() {
    Sighting seen = LateMonthRule.sighting(new LateMonth(BODY, YearMonth.of(2026, 1), 3, 4), 10);
    assertThat(seen.key()).isEqualTo("2026-01");
    assertThat(seen.measured()).isEqualTo(4);
  }

  @Test
  void surveillance_is_overdue_on_the_day_after() {
    SurveillanceDays days = SurveillanceDaysTest.inDays(0, 5);
    assertThat(OverdueSurveillanceRule.check(surveillance(TODAY.minusDays(1)), TODAY, days))
        .isPresent();
    assertThat(OverdueSurveillanceRule.check(surveillance(TODAY), TODAY, days)).isEmpty();
  }

  @Test
  void a_filing_in_time_is_none_a_late_or_missing_one_is_seen() {
    assertThat(LateReportRule.check(filing(3, false), TODAY, 30)).isPresent();
    assertThat(LateReportRule.check(filing(0, true), TODAY, 30)).isPresent();
    assertThat(LateReportRule.check(filing(0, false), TODAY, 30)).isEmpty();
  }

  @Test
  void a_price_below_the_share_of_the_median_is_seen_with_three_bodies_or_more() {
    UUID second = UUID.randomUUID();
    UUID third = UUID.randomUUID();
    assertThat(
            PriceRule.check(
                "OM", Map.of(BODY, yuan(1780), second, yuan(3000), third, yuan(3200)), 60))
        .singleElement()
        .satisfies(seen -> assertThat(seen.body()).contains(BODY));
    assertThat(
            PriceRule.check(
                "OM", Map.of(BODY, yuan(1800), second, yuan(3000), third, yuan(3200)), 60))
        .isEmpty();
    assertThat(PriceRule.check("OM", Map.of(BODY, yuan(1), second, yuan(3000)), 60)).isEmpty();
  }

  @Test
  void an_incident_whose_clock_ran_out_is_seen_another_matter_or_a_running_clock_is_not() {
    assertThat(IncidentRule.check(matter(MatterKind.INCIDENT, TODAY.minusDays(1)), TODAY, 5))
        .isPresent();
    assertThat(IncidentRule.check(matter(MatterKind.INCIDENT, TODAY), TODAY, 5)).isEmpty();
    assertThat(IncidentRule.check(matter(MatterKind.MARK_CHECK, TODAY.minusDays(9)), TODAY, 5))
        .isEmpty();
  }

  @Test
  void three_complaints_are_a_cluster_two_are_not() {
    assertThat(ComplaintClusterRule.check(new ComplaintCount(BODY, 3), 3, "2026-03")).isPresent();
    assertThat(ComplaintClusterRule.check(new ComplaintCount(BODY, 2), 3, "2026-03")).isEmpty();
  }

  @Test
  void a_correction_within_thirty_days_is_care_a_later_one_is_seen() {
    assertThat(LateCorrectionRule.check(correction(31), 30)).isPresent();
    assertThat(LateCorrectionRule.check(correction(30), 30)).isEmpty();
  }

  @Test
  void a_score_is_the_sum_of_its_reasons_and_nothing_else() {
    RiskScore score =
        RiskScore.of(
            BODY,
            List.of(
                new PartyCount(BODY, RiskRule.LATE_REPORT, 2),
                new PartyCount(BODY, RiskRule.SHORT_SITE_TIME, 1)));
    assertThat(score.points()).isEqualTo(2 * 1 + 5);
    assertThat(score.reasons().getFirst().rule()).isEqualTo(RiskRule.SHORT_SITE_TIME);
  }

  @Test
  void precision_comes_of_verdicts_only() {
    assertThat(new RulePrecision(RiskRule.SAME_FILES, 7, 3, 1).percent()).contains(75L);
    assertThat(new RulePrecision(RiskRule.SAME_FILES, 7, 0, 0).percent()).isEmpty();
  }

  private static OverdueSurveillance surveillance(LocalDate due) {
    return new OverdueSurveillance("C", BODY, HOLDER, due, Optional.empty());
  }

  private static LaterCorrection correction(int days) {
    Instant at = TODAY.plusDays(days).atTime(1, 0).toInstant(java.time.ZoneOffset.UTC);
    return new LaterCorrection("C", BODY, HOLDER, UUID.randomUUID(), TODAY, at);
  }

  private static BigDecimal yuan(long amount) {
    return BigDecimal.valueOf(amount);
  }

  private static Matter<?> matter(MatterKind kind, LocalDate due) {
    return new Matter<>(
        "M",
        kind,
        "C",
        "certificate/C",
        HOLDER,
        BODY,
        IncidentStatus.REPORTED,
        Instant.EPOCH,
        Optional.of(due),
        0,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static Filing filing(int lateDays, boolean overdue) {
    return new Filing(
        "F",
        BODY,
        "R",
        FilingKind.values()[0],
        "示例",
        Optional.empty(),
        List.of(),
        TODAY.minusDays(40),
        Optional.empty(),
        "",
        Optional.empty(),
        TODAY.minusDays(10),
        Optional.of(TODAY),
        lateDays,
        overdue,
        FilingStatus.values()[0],
        Optional.empty(),
        "",
        1);
  }
}

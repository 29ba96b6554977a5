package org.anzheng.certificates;

import static org.anzheng.certificates.GivenCertificate.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.anzheng.given.GivenScheme;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When surveillance is due, to the day, and what an overdue certificate may not. */
class SurveillanceRulesTest {

  private static final SurveillanceTerms TERMS = GivenCertificate.TERMS.surveillance();

  private final Certificate valid = GivenCertificate.in(CertificateStatus.VALID);

  @ParameterizedTest
  @CsvSource({
    "2025-03-10, 2026-03-10",
    "2024-02-29, 2025-02-28",
    "2025-02-28, 2026-02-28",
    "2027-02-28, 2028-02-28",
    "2025-08-31, 2026-08-31",
    "2025-12-31, 2026-12-31"
  })
  void the_first_and_every_later_one_is_due_twelve_months_after_the_day_it_is_counted_from(
      LocalDate from, LocalDate due) {
    assertThat(SurveillanceRules.first(from, TERMS, CALENDAR)).isEqualTo(due);
    assertThat(SurveillanceRules.next(from, TERMS, CALENDAR)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"2025-08-31, 2026-02-28", "2023-08-31, 2024-02-29", "2025-10-31, 2026-04-30"})
  void a_month_without_the_day_ends_on_its_last_one(LocalDate from, LocalDate due) {
    assertThat(SurveillanceRules.next(from, every(6, ParameterUnit.MONTHS), CALENDAR))
        .isEqualTo(due);
  }

  @Test
  void a_rule_that_counts_working_days_leaves_the_holidays_out() {
    WorkingCalendar spring =
        new WorkingCalendar(
            Map.of(
                LocalDate.of(2026, 2, 16), false,
                LocalDate.of(2026, 2, 17), false,
                LocalDate.of(2026, 2, 14), true));
    LocalDate friday = LocalDate.of(2026, 2, 13);
    assertThat(SurveillanceRules.next(friday, every(2, ParameterUnit.WORKING_DAYS), spring))
        .isEqualTo("2026-02-18");
  }

  @Test
  void the_last_day_of_the_year_is_over_at_midnight_in_china() {
    Certificate due = dueOn(LocalDate.of(2026, 12, 31));
    Instant midnight = Instant.parse("2026-12-31T16:00:00Z");

    assertThat(SurveillanceRules.overdue(due, ChinaTime.dateOf(midnight.minusNanos(1)))).isFalse();
    assertThat(SurveillanceRules.overdue(due, ChinaTime.dateOf(midnight))).isTrue();
  }

  @Test
  void a_certificate_is_not_suspended_on_its_last_day_for_surveillance() {
    LapsedCertificate lapsed = new LapsedCertificate(dueOn(GivenCertificate.TODAY));
    assertThatThrownBy(() ->
            lapsed.suspend(
                GivenCertificate.overdue(),
                GivenCertificate.REASON,
                Actor.system(),
                GivenCertificate.NOW))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reason()).isEqualTo(CertificateRefusal.SURVEILLANCE_NOT_OVERDUE));
  }

  @Test
  void a_suspension_is_not_turned_into_a_revocation_on_its_last_day() {
    Certificate suspended = GivenCertificate.in(CertificateStatus.SUSPENDED);
    Instant lastEvening = ChinaTime.endOf(suspended.suspendedUntil().orElseThrow()).minusMillis(1);
    assertThatThrownBy(() ->
            new LapsedCertificate(suspended)
                .revoke(
                    GivenCertificate.unrestored(),
                    GivenCertificate.REASON,
                    Actor.system(),
                    lastEvening))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reason()).isEqualTo(CertificateRefusal.SUSPENSION_NOT_OVER));
  }

  @Test
  void whoever_owes_surveillance_is_not_restored() {
    LocalDate due = LocalDate.of(2026, 3, 9);
    assertThat(SurveillanceRules.toRestore(dueOn(due), due)).isEmpty();
    assertThat(SurveillanceRules.toRestore(dueOn(due), due.plusDays(1)))
        .extracting(o -> o.reason())
        .containsExactly(CertificateRefusal.SURVEILLANCE_OWED);
  }

  @Test
  void surveillance_under_way_holds_the_suspension_back_only_where_the_rule_says_so() {
    LocalDate due = LocalDate.of(2026, 3, 9);
    LocalDate after = due.plusDays(1);
    assertThat(SurveillanceRules.heldBackUntil(due, true, after, TERMS, CALENDAR)).isEmpty();

    SurveillanceTerms lenient =
        new SurveillanceTerms(
            TERMS.first(), TERMS.gap(), new Term(20, ParameterUnit.DAYS), TERMS.lead());
    assertThat(SurveillanceRules.heldBackUntil(due, true, after, lenient, CALENDAR))
        .contains(LocalDate.of(2026, 3, 29));
    assertThat(SurveillanceRules.heldBackUntil(due, false, after, lenient, CALENDAR)).isEmpty();
    assertThat(SurveillanceRules.heldBackUntil(due, true, due.plusDays(21), lenient, CALENDAR))
        .isEmpty();
  }

  @Test
  void a_day_that_is_laid_down_late_leaves_time_to_prepare() {
    LocalDate today = LocalDate.of(2026, 1, 31);
    LocalDate earliest = LocalDate.of(2026, 3, 2);
    assertThat(SurveillanceRules.resumed(today.minusDays(9), today, TERMS, CALENDAR))
        .isEqualTo(earliest);
    assertThat(SurveillanceRules.resumed(earliest.plusDays(1), today, TERMS, CALENDAR))
        .isEqualTo(earliest.plusDays(1));
  }

  @Test
  void the_last_surveillance_of_a_cycle_is_left_to_the_renewal() {
    assertThat(SurveillanceRules.isNeeded(valid.validTo().minusDays(1), valid.validTo())).isTrue();
    assertThat(SurveillanceRules.isNeeded(valid.validTo(), valid.validTo())).isFalse();
  }

  private static Certificate dueOn(LocalDate day) {
    Certificate valid = GivenCertificate.in(CertificateStatus.VALID);
    Actor officer = GivenCertificate.actor(org.anzheng.kernel.Role.CERTIFICATE_OFFICER);
    CertificateContinued kept =
        valid.keep(GivenCertificate.continuation(), TERMS, CALENDAR, officer, GivenCertificate.NOW);
    return CertificateAfter.of(
        valid,
        new CertificateContinued(
            kept.act(),
            kept.certificate(),
            kept.change(),
            kept.caseNumber(),
            kept.activity(),
            kept.keptOn(),
            day));
  }

  private static SurveillanceTerms every(int count, ParameterUnit unit) {
    ParameterRow seeded = GivenScheme.parameters().row(ParameterKey.SURVEILLANCE_GAP);
    ParameterRow gap =
        new ParameterRow(
            seeded.key(),
            count,
            unit,
            "design",
            "示例",
            "example",
            Confidence.DESIGN,
            true,
            seeded.validFrom(),
            seeded.validTo());
    return new SurveillanceTerms(TERMS.first(), gap, TERMS.grace(), TERMS.lead());
  }
}

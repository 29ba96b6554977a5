package org.anzheng.supervision.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.Tariff;
import org.anzheng.bodies.TariffItem;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.bodies.TariffTerms;
import org.anzheng.certification.ConcludedContract;
import org.anzheng.reporting.CorrectedMonth;
import org.junit.jupiter.api.Test;

/** Each rule about contracts and reports: what fires it, and what almost does. */
class ReportRulesTest {

  private static final UUID BODY = UUID.randomUUID();
  private static final String NUMBER = "CNCA-R-2026-900";
  private static final YearMonth MONTH = YearMonth.of(2026, 12);
  private static final long DUE = 10;

  @Test
  void a_month_without_a_word_is_seen_once_its_day_is_over() {
    assertThat(silent(body("2026-12-01"), "2027-01-11", Set.of()))
        .get()
        .satisfies(seen -> {
          assertThat(seen.key()).isEqualTo("2026-12");
          assertThat(seen.measured()).isEqualTo(1);
        });
    assertThat(silent(body("2026-12-01"), "2027-01-10", Set.of())).as("its last day").isEmpty();
  }

  @Test
  void a_body_that_was_heard_of_or_not_yet_approved_all_month_is_not() {
    assertThat(silent(body("2026-12-01"), "2027-01-11", Set.of(NUMBER))).isEmpty();
    assertThat(silent(body("2026-12-02"), "2027-01-11", Set.of())).isEmpty();
  }

  @Test
  void a_body_under_suspension_reports_one_revoked_before_the_day_does_not() {
    assertThat(silent(body(BodyStanding.SUSPENDED_ORDER, "2026-11-01"), "2027-01-11", Set.of()))
        .isPresent();
    assertThat(silent(body(BodyStanding.REVOKED, "2027-01-10"), "2027-01-11", Set.of())).isEmpty();
    assertThat(silent(body(BodyStanding.REVOKED, "2027-01-11"), "2027-01-12", Set.of()))
        .as("it owed the report when it was revoked")
        .isPresent();
  }

  @Test
  void a_contract_below_the_share_of_the_median_tariff_is_seen_one_at_the_share_is_not() {
    List<Tariff> tariffs = tariffs(1000, 3000, 4000);
    assertThat(ContractPriceRule.check(contract("2", "7199"), tariffs, 60))
        .as("median: 2 x 3000 + 2 x 3000 = 12000")
        .isPresent();
    assertThat(ContractPriceRule.check(contract("2", "7200"), tariffs, 60)).isEmpty();
  }

  @Test
  void a_contract_is_compared_with_three_tariffs_or_more_of_its_own_category() {
    assertThat(ContractPriceRule.check(contract("2", "1"), tariffs(1000, 3000), 60)).isEmpty();
    assertThat(ContractPriceRule.check(contract("2", "1"), tariffs(0, 0, 0), 60)).isEmpty();
    ConcludedContract other =
        new ConcludedContract(
            "A", BODY, "TA", "GENERAL", BigDecimal.TWO, BigDecimal.ONE, LocalDate.EPOCH);
    assertThat(ContractPriceRule.check(other, tariffs(1000, 3000, 4000), 60)).isEmpty();
  }

  @Test
  void what_was_corrected_often_is_seen_once_for_each_month() {
    Sighting seen = CorrectedReportsRule.sighting(new CorrectedMonth(BODY, MONTH, 12), 10);
    assertThat(seen.key()).isEqualTo("2026-12");
    assertThat(seen.measured()).isEqualTo(12);
  }

  private static Optional<Sighting> silent(BodySummary body, String today, Set<String> heard) {
    return NoMonthRule.check(body, MONTH, heard, LocalDate.parse(today), DUE);
  }

  private static BodySummary body(String from) {
    return body(BodyStanding.IN_FORCE, from, from);
  }

  private static BodySummary body(BodyStanding standing, String since) {
    return body(standing, since, "2020-01-01");
  }

  private static BodySummary body(BodyStanding standing, String since, String from) {
    return new BodySummary(
        BODY,
        NUMBER,
        "示例认证中心",
        "",
        standing,
        LocalDate.parse(since),
        List.of(),
        LocalDate.parse(from),
        LocalDate.of(2030, 1, 1));
  }

  private static ConcludedContract contract(String manDays, String total) {
    return new ConcludedContract(
        "A",
        BODY,
        "OM",
        "GENERAL",
        new BigDecimal(manDays),
        new BigDecimal(total),
        LocalDate.of(2026, 12, 31));
  }

  /** Each asks its price for the application, a man-day and the certificate. */
  private static List<Tariff> tariffs(int... prices) {
    return IntStream.of(prices)
        .mapToObj(price ->
            new Tariff(
                UUID.randomUUID(),
                1,
                TariffItemType.NEEDED.stream()
                    .map(type -> TariffItem.of(type, "OM", BigDecimal.valueOf(price)))
                    .toList(),
                LocalDate.EPOCH,
                new TariffTerms("", ""),
                Instant.EPOCH))
        .toList();
  }
}

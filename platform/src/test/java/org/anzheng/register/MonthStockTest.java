package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The certificates there were at the end of each month. */
@PlatformTest
class MonthStockTest {

  @Autowired PublicStock stock;
  @Autowired StockCount count;
  @Autowired PublicRegister register;
  @Autowired GivenIssued given;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc browser;

  @Test
  void says_what_the_register_says_of_the_last_day_of_each_month() {
    Issued one = given.on(LocalDate.of(2026, 2, 3), "示例月末网络公司");
    given.suspend(one, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
    given.restore(one, LocalDate.of(2026, 5, 11));
    given.revoke(one, LocalDate.of(2026, 7, 5));
    given.await(one.number(), CertificateStatus.REVOKED);
    count.now();

    String body = one.body().approvalNo();
    assertThat(of(body)).noneMatch(line -> line.month().isBefore(YearMonth.of(2026, 2)));
    for (int month = 2; month <= 8; month++) {
      YearMonth end = YearMonth.of(2026, month);
      CertificateStatus then =
          register.asOf(one.number(), end.atEndOfMonth()).orElseThrow().status();
      assertThat(of(body))
          .filteredOn(line -> line.month().equals(end))
          .singleElement()
          .satisfies(line -> {
            assertThat(line.status()).isEqualTo(then);
            assertThat(line.certificates()).isOne();
          });
    }
    assertThat(stock.by(StockProperty.CATEGORY)).anyMatch(line -> line.value().equals("TA"));
    assertThat(total(StockProperty.LEVEL)).isEqualTo(total(StockProperty.CATEGORY));
    assertThat(total(StockProperty.PROVINCE)).isEqualTo(total(StockProperty.BODY));
  }

  @Test
  void an_expiry_does_not_wait_for_its_event_and_a_late_record_stands_in_its_month() {
    Issued one = given.on(LocalDate.of(2026, 2, 3), "示例到期网络公司");
    Issued other = given.on(LocalDate.of(2026, 2, 3), "示例补录网络公司");
    given.revoke(other, LocalDate.of(2026, 7, 5));
    given.await(other.number(), CertificateStatus.REVOKED);
    jdbc.sql("UPDATE register.certificate SET valid_to = DATE '2026-05-31' WHERE number = :number")
        .param("number", one.number())
        .update();
    jdbc.sql(
            """
            UPDATE register.certificate_event SET effective_at = '2026-03-05T02:00:00Z'
            WHERE number = :number AND to_status = 'REVOKED'
            """)
        .param("number", other.number())
        .update();
    count.now();

    assertThat(statusOf(one, "2026-05")).containsExactly(CertificateStatus.VALID);
    assertThat(statusOf(one, "2026-06")).containsExactly(CertificateStatus.EXPIRED);
    assertThat(statusOf(other, "2026-02")).containsExactly(CertificateStatus.VALID);
    assertThat(statusOf(other, "2026-03")).containsExactly(CertificateStatus.REVOKED);
  }

  @Test
  void is_counted_once_a_day_and_shown_by_what_is_asked_for() throws Exception {
    Issued one = given.on(LocalDate.of(2026, 2, 3), "示例展示网络公司");
    count.now();
    var counted = stock.all().getFirst().countedAt();
    count.daily();
    assertThat(stock.all().getFirst().countedAt()).isEqualTo(counted);

    for (String by : List.of("category", "level", "province", "body", "status", "nonsense")) {
      for (String language : List.of("zh", "en")) {
        assertThat(text("/statistics?stock=" + by + "&lang=" + language))
            .contains("2026-02", "stock=province", "stock=status")
            .doesNotContain("⟦", "\uffff");
      }
    }
    assertThat(text("/statistics?lang=en&stock=status"))
        .contains("All certificates at the end of each of the last 24 months");
    assertThat(text("/statistics.csv"))
        .contains("stock 2026-02,TA,,,,VALID,", "stock 2026-02,,," + one.body().approvalNo());
  }

  private long total(StockProperty property) {
    return stock.by(property).stream().mapToLong(MonthStock::certificates).sum();
  }

  private List<CertificateStatus> statusOf(Issued issued, String month) {
    return of(issued.body().approvalNo()).stream()
        .filter(line -> line.month().equals(YearMonth.parse(month)))
        .map(MonthStock::status)
        .toList();
  }

  private List<MonthStock> of(String body) {
    return stock.by(StockProperty.BODY).stream().filter(line -> line.value().equals(body)).toList();
  }

  private String text(String path) throws Exception {
    return browser
        .perform(get(path))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}

package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
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
import org.springframework.test.web.servlet.MockMvc;

/** What the public reads of how much there is, what happened to it, why, and how long it took. */
@PlatformTest
class StatisticsTest {

  @Autowired Statistics statistics;
  @Autowired GivenIssued given;
  @Autowired MockMvc browser;

  @Test
  void counts_by_kind_by_month_by_reason_and_by_time_taken() throws Exception {
    Issued one = given.on(LocalDate.of(2026, 2, 3), "示例统计网络公司");
    given.suspend(one, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
    given.restore(one, LocalDate.of(2026, 4, 11));
    given.revoke(one, LocalDate.of(2026, 5, 5));
    given.await(one.number(), CertificateStatus.REVOKED);

    RegisterFigures figures = statistics.count();

    String body = one.body().approvalNo();
    assertThat(figures.by(RegisterFigures.Count::body))
        .filteredOn(line -> line.value().equals(body))
        .singleElement()
        .satisfies(line -> assertThat(line.of(CertificateStatus.REVOKED)).isEqualTo(1));
    assertThat(figures.by(RegisterFigures.Count::province)).isNotEmpty();
    assertThat(month(figures, "2026-02").of(CertificateStatus.VALID)).isPositive();
    assertThat(month(figures, "2026-04").of(CertificateStatus.SUSPENDED)).isPositive();
    assertThat(figures.reasons())
        .anySatisfy(r -> assertThat(r.reason()).isEqualTo("suspend:0111@2018"));
    assertThat(figures.durations())
        .filteredOn(t -> t.what() == RegisterFigures.Duration.SUSPENSION_TO_RESTORATION)
        .singleElement()
        .satisfies(t -> assertThat(t.longest()).isGreaterThanOrEqualTo(BigDecimal.TEN));
    assertThat(statistics.figures()).isSameAs(figures);
    for (String language : List.of("zh", "en")) {
      assertThat(text("/statistics?lang=" + language))
          .contains("<svg", "/statistics.csv")
          .doesNotContain("⟦");
    }
    assertThat(text("/statistics.csv"))
        .contains("certificates,TA,GENERAL," + body, "month 2026-04,", "average days");
  }

  private static RegisterFigures.Month month(RegisterFigures figures, String month) {
    return figures.months().stream()
        .filter(m -> m.month().equals(YearMonth.parse(month)))
        .findFirst()
        .orElseThrow();
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

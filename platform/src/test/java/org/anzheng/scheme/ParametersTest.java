package org.anzheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.anzheng.given.GivenScheme;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ParametersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  @Autowired private Parameters parameters;

  @Test
  void everyParameterHasAValueWithItsCitation() {
    assertThat(parameters.on(DAY).describe())
        .extracting(ParameterRow::key)
        .containsExactly(ParameterKey.values());
    assertThat(parameters.history())
        .allSatisfy(row -> {
          assertThat(row.basis()).matches("design|[a-z0-9-]+:[A-Za-z0-9.]+");
          assertThat(row.citationZh()).isNotBlank();
          assertThat(row.citationEn()).isNotBlank();
          assertThat(row.basis().equals("design")).isEqualTo(row.confidence() == Confidence.DESIGN);
        });
  }

  @Test
  void typedMethodsReadTheirOwnRow() {
    SchemeParameters now = parameters.on(DAY);
    assertThat(now.certificateValidity()).isEqualTo(Period.ofYears(3));
    assertThat(now.renewalWindow()).isEqualTo(Period.ofMonths(6));
    assertThat(now.consultConflict()).isEqualTo(Period.ofMonths(24));
    assertThat(now.suspensionDefault()).isEqualTo(Period.ofMonths(3));
    assertThat(now.suspensionMaximum()).isEqualTo(Period.ofMonths(6));
    assertThat(now.suspendAfterConfirm()).isEqualTo(new Term(5, ParameterUnit.DAYS));
    assertThat(now.revokeAfterVerify()).isEqualTo(new Term(5, ParameterUnit.WORKING_DAYS));
    assertThat(now.approvalValidity()).isEqualTo(Period.ofYears(6));
  }

  @Test
  void theFixtureOfTheRuleTestsIsWhatIsSeeded() {
    SchemeParameters now = parameters.on(DAY);
    GivenScheme.TERMS.forEach((key, term) -> assertThat(now.row(key).term()).isEqualTo(term));
  }

  @Test
  void aLawThatWasRenumberedIsCitedAsOfTheDay() {
    assertThat(citationOfLogs(LocalDate.of(2025, 12, 31))).contains("第二十一条");
    assertThat(citationOfLogs(LocalDate.of(2026, 1, 1))).contains("第二十三条");
  }

  @Test
  void thereIsNoValueBeforeTheScheme() {
    LocalDate before = LocalDate.of(2023, 3, 27);
    assertThatThrownBy(() -> parameters.on(before).certificateValidity())
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(SchemeRefusal.NO_PARAMETER));
  }

  private String citationOfLogs(LocalDate day) {
    return parameters.on(day).row(ParameterKey.NETWORK_LOG_RETENTION).citationZh();
  }
}

package org.anzheng.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of an identity number: its end, and whether it was one. */
class RowTextTest {

  private static final ReportLayout RESULT = ReportLayout.of(ReportTable.RESULT);

  @ParameterizedTest
  @CsvSource({
    "01, 11010519491231002X, **002X, false",
    "01, 11010519491231002x, **002x, false",
    "01, 110105194912310021, *!0021, true",
    "01, 110105491231002, *!1002, true",
    "01, E1, *!E1, true",
    "99, 110105194912310021, **0021, false",
    "99, *!E12345678, **5678, false",
    "'', E12345678, **5678, false",
    "01, '', '', false"
  })
  void only_the_number_of_a_resident_card_is_checked(
      String type, String number, String kept, boolean wrong) {
    Map<String, String> cells =
        RowText.cells(
            RowText.of(Map.of("identityType", type, "identityNumber", number), RESULT), RESULT);
    assertThat(cells.getOrDefault("identityNumber", "")).isEqualTo(kept);
    assertThat(RowText.isWrongIdentity(kept)).isEqualTo(wrong);
  }
}

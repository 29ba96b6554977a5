package org.anzheng.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  @Test
  void aLineHasCommasBetweenItsCellsAndAnEnd() {
    assertThat(CsvText.line(List.of("AZ-1", "", "示例盾网络安全有限公司"))).isEqualTo("AZ-1,,示例盾网络安全有限公司\r\n");
    assertThat(CsvText.line(List.of(""))).isEqualTo("\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b", "a\nb", "a\rb", ",", "end,"})
  void whatWouldEndACellStandsInQuotes(String text) {
    assertThat(CsvText.line(List.of(text))).isEqualTo('"' + text + "\"\r\n");
  }

  @Test
  void aQuoteIsWrittenTwice() {
    assertThat(CsvText.line(List.of("so called \"audit\"")))
        .isEqualTo("\"so called \"\"audit\"\"\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86", "-5", "@cmd", "\tx", "="})
  void noTextBecomesAFormula(String text) {
    assertThat(CsvText.line(List.of(text))).isEqualTo("'" + text + "\r\n");
  }

  @Test
  void aMarkWithinATextIsNoFormula() {
    assertThat(CsvText.line(List.of("1-2=3+4@5"))).isEqualTo("1-2=3+4@5\r\n");
  }

  @Test
  void aFormulaWithACommaIsMadeHarmlessAndQuoted() {
    assertThat(CsvText.line(List.of("=a,\"b\""))).isEqualTo("\"'=a,\"\"b\"\"\"\r\n");
    assertThat(CsvText.line(List.of("\r="))).isEqualTo("\"'\r=\"\r\n");
  }
}

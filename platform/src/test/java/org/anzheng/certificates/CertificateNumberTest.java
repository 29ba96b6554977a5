package org.anzheng.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

  private static final String NUMBER = CertificateNumber.of(2026, "TA", 1);

  @Test
  void has_the_published_form() {
    assertThat(NUMBER).matches("CSSC-2026-TA-0000001-[0-9A-Z]");
    assertThat(CertificateNumber.isValid(NUMBER)).isTrue();
  }

  @Test
  void every_single_wrong_character_is_noticed() {
    String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (int i = 0; i < NUMBER.length(); i++) {
      for (char c : alphabet.toCharArray()) {
        String wrong = NUMBER.substring(0, i) + c + NUMBER.substring(i + 1);
        assertThat(CertificateNumber.isValid(wrong)).isEqualTo(wrong.equals(NUMBER));
      }
    }
  }

  @Test
  void two_neighbours_swapped_are_noticed() {
    String number = CertificateNumber.of(2026, "OM", 1_234_567);
    for (int i = 5; i < number.length() - 1; i++) {
      char a = number.charAt(i);
      char b = number.charAt(i + 1);
      if (a != b && a != '-' && b != '-') {
        String swapped = number.substring(0, i) + b + a + number.substring(i + 2);
        assertThat(CertificateNumber.isValid(swapped)).as(swapped).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CSSC", "cssc-2026-ta-0000001-1", "CSSC-2026-TA-00000001-1", "注册"})
  void anything_else_is_not_a_number(String text) {
    assertThat(CertificateNumber.isValid(text)).isFalse();
  }

  @Test
  void typing_is_forgiven_before_checking() {
    String typed = " " + NUMBER.toLowerCase(java.util.Locale.ROOT) + "\n";

    assertThat(CertificateNumber.normalise(typed)).isEqualTo(NUMBER);
  }

  @Test
  void the_sequence_never_overflows_its_seven_digits() {
    assertThatThrownBy(() -> CertificateNumber.of(2026, "TA", 10_000_000))
        .isInstanceOf(IllegalStateException.class);
  }
}

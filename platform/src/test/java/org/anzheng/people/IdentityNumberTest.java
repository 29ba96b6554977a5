package org.anzheng.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.anzheng.given.Identities;
import org.junit.jupiter.api.Test;

class IdentityNumberTest {

  @Test
  void theExampleOfTheStandardIsValid() {
    assertThat(IdentityNumber.isValid("11010519491231002X")).isTrue();
    assertThat(IdentityNumber.isValid(" 11010519491231002x ")).isTrue();
    assertThat(IdentityNumber.isValid("440524188001010014")).isTrue();
  }

  @Test
  void anyOtherCheckCharacterIsNot() {
    for (char check : "0123456789".toCharArray()) {
      assertThat(IdentityNumber.isValid("11010519491231002" + check)).isFalse();
    }
    assertThat(IdentityNumber.isValid("1101051949123100")).isFalse();
    assertThat(IdentityNumber.isValid("")).isFalse();
  }

  @Test
  void aSlipOfOneDigitIsSeen() {
    String number = Identities.identityNumber();
    assertThat(IdentityNumber.isValid(number)).isTrue();
    for (int i = 0; i < 17; i++) {
      char other = number.charAt(i) == '9' ? '0' : (char) (number.charAt(i) + 1);
      assertThat(IdentityNumber.isValid(number.substring(0, i) + other + number.substring(i + 1)))
          .isFalse();
    }
  }
}

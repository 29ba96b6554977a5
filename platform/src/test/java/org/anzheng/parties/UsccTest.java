package org.anzheng.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Random;
import org.anzheng.given.GivenUscc;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both check digits of a unified social credit code, on vectors and on random codes. */
class UsccTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "914403001922038216",
        "91440300726171773F",
        "91110108551385082Q",
        "9144030071526726XG",
        "91100000100003962T",
        "9111000071093123XX"
      })
  void publishedCodesPass(String code) {
    assertThat(Uscc.isValid(code)).isTrue();
    assertThat(Uscc.parse("  " + code.toLowerCase(Locale.ROOT) + "\t")).isEqualTo(new Uscc(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "914403001922038217",
        "",
        "91440300192203821",
        "9144030019220382166",
        "91440300192203821I",
        "91440300192203821O",
        "９14403001922038216"
      })
  void othersAreRefused(String code) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new Uscc(code))
        .satisfies(no -> assertThat(no.reason()).isEqualTo(KernelRefusal.USCC_WRONG));
  }

  @RepeatedTest(200)
  void aSingleWrongCharacterIsAlwaysNoticed(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder code = new StringBuilder(randomCode(random));
    assertThat(Uscc.isValid(code.toString())).isTrue();
    int place = random.nextInt(18);
    char wrong = ALPHABET.charAt(random.nextInt(31));
    boolean same = code.charAt(place) == wrong;
    code.setCharAt(place, wrong);
    assertThat(Uscc.isValid(code.toString())).isEqualTo(same);
  }

  @RepeatedTest(200)
  void twoNeighboursThatSwapPlacesAreAlwaysNoticed(RepetitionInfo repetition) {
    Random random = new Random(1000 + repetition.getCurrentRepetition());
    StringBuilder code = new StringBuilder(randomCode(random));
    int place = random.nextInt(17);
    char left = code.charAt(place);
    code.setCharAt(place, code.charAt(place + 1));
    code.setCharAt(place + 1, left);
    assertThat(Uscc.isValid(code.toString())).isEqualTo(code.charAt(place) == left);
  }

  @Test
  void theInnerCheckDigitIsLookedAtToo() {
    String code = GivenUscc.of("91110108", "MAE00001").value();
    char inner = code.charAt(16) == '1' ? '2' : '1';
    String first = code.substring(0, 16) + inner;
    assertThat(Uscc.isValid(first + Uscc.checkCharacter(first + "0"))).isFalse();
  }

  @Test
  void fixturesAreValidAndNew() {
    assertThat(GivenUscc.next()).isNotEqualTo(GivenUscc.next());
  }

  private static String randomCode(Random random) {
    return GivenUscc.of(
            "91" + String.format("%06d", random.nextInt(1_000_000)), randomOrganisationCode(random))
        .value();
  }

  private static String randomOrganisationCode(Random random) {
    StringBuilder code = new StringBuilder();
    random.ints(8, 0, 31).forEach(i -> code.append(ALPHABET.charAt(i)));
    return code.toString();
  }
}

package org.anzheng.scheme.committee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotRulesTest {

  @ParameterizedTest(name = "{1}:{2}:{3} of {0} is {4}")
  @CsvSource({
    "13, 9, 1, 0, PASS",
    "13, 10, 0, 0, PASS",
    "13, 9, 0, 0, LAPSE",
    "13, 6, 4, 0, REJECT",
    "13, 6, 0, 4, REJECT",
    "12, 6, 3, 0, PASS",
    "3, 2, 1, 0, PASS",
    "1, 1, 0, 0, PASS",
    "0, 0, 0, 0, LAPSE"
  })
  void isQuorateWithThreeQuartersAndAdoptedByTwoThirds(
      int base, int inFavour, int against, int abstained, BallotTransition outcome) {
    assertThat(BallotRules.outcome(new Tally(base, inFavour, against, abstained), 75, 66))
        .isEqualTo(outcome);
  }
}

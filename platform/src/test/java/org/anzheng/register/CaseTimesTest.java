package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.anzheng.certification.CaseTimesSearch;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a body takes from the commission to the decision is public; the case is not. */
@PlatformTest
class CaseTimesTest {

  @Autowired GivenCases cases;
  @Autowired CaseTimesSearch times;
  @Autowired CaseTimeReader reader;

  @Test
  void a_decision_counts_for_its_body() {
    GivenCast cast = cases.cast();
    String number = cases.signed(cast);

    var taken = times.of(number).orElseThrow();
    assertThat(taken.submitted()).isBeforeOrEqualTo(taken.accepted().orElseThrow());
    assertThat(taken.accepted().orElseThrow()).isBeforeOrEqualTo(taken.decided().orElseThrow());
    String body = cast.body().approvalNo();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(reader.byBody())
                .filteredOn(line -> line.body().equals(body))
                .singleElement()
                .satisfies(line -> assertThat(line.decisions()).isEqualTo(1)));
    assertThat(reader.durations())
        .filteredOn(t -> t.what() == RegisterFigures.Duration.COMMISSION_TO_DECISION)
        .singleElement()
        .satisfies(t -> assertThat(t.times()).isPositive());
  }

  @Test
  void a_case_without_a_decision_has_none_and_no_case_has_no_times() {
    assertThat(times.of(cases.accepted(cases.cast())).orElseThrow().decided()).isEmpty();
    assertThat(times.of("WT-2026-999999")).isEmpty();
  }
}

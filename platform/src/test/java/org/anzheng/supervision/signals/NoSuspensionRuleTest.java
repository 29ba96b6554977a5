package org.anzheng.supervision.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.certificates.LateAct;
import org.anzheng.conformity.IncidentStatus;
import org.anzheng.conformity.Matter;
import org.anzheng.conformity.MatterKind;
import org.junit.jupiter.api.Test;

/** When an act on a certificate is missing, and when it is only not yet due. */
class NoSuspensionRuleTest {

  private static final UUID BODY = UUID.randomUUID();
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  @Test
  void on_the_last_day_there_is_still_time_on_the_next_there_is_not() {
    MissingAct act = new MissingAct("C", BODY, "order/Z", LAST);
    assertThat(NoSuspensionRule.check(act, LAST)).isEmpty();
    assertThat(NoSuspensionRule.check(act, LAST.plusDays(1)))
        .hasValueSatisfying(seen -> {
          assertThat(seen.measured()).isEqualTo(1);
          assertThat(seen.references()).containsExactly("certificate/C", "order/Z");
        });
  }

  @Test
  void one_ground_is_one_signal_however_often_it_is_seen() {
    MissingAct act = new MissingAct("C", BODY, "certificate/C", LAST);
    assertThat(NoSuspensionRule.check(act, LAST.plusDays(1)).orElseThrow().key())
        .isEqualTo(NoSuspensionRule.check(act, LAST.plusDays(90)).orElseThrow().key());
    assertThat(NoSuspensionRule.check(act, LAST.plusDays(1)).orElseThrow().references())
        .containsExactly("certificate/C");
  }

  @Test
  void an_incident_counts_once_by_the_rule_of_what_is_owed_about_it() {
    LocalDate today = LAST.plusDays(1);
    Matter<?> considered = incident(IncidentStatus.SUSPENSION_CONSIDERED);
    assertThat(MissingActs.isConsidered(considered, today)).isTrue();
    assertThat(MissingActs.isConsidered(considered, LAST)).isFalse();
    assertThat(IncidentRule.check(considered, today, 5)).isEmpty();
    Matter<?> reported = incident(IncidentStatus.REPORTED);
    assertThat(MissingActs.isConsidered(reported, today)).isFalse();
    assertThat(IncidentRule.check(reported, today, 5)).isPresent();
  }

  @Test
  void an_act_that_answered_a_signal_is_not_late_a_second_time() {
    LateAct answered = new LateAct("C", BODY, UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH);
    LateAct other = new LateAct("D", BODY, UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH);
    assertThat(LateSuspensionRule.unseen(List.of(answered, other), Set.of(answered.fact())))
        .containsExactly(other);
  }

  private static Matter<IncidentStatus> incident(IncidentStatus status) {
    return new Matter<>(
        "M",
        MatterKind.INCIDENT,
        "C",
        "certificate/C",
        UUID.randomUUID(),
        BODY,
        status,
        Instant.EPOCH,
        Optional.of(LAST),
        0,
        Optional.empty(),
        Optional.empty(),
        1);
  }
}

package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cosignatures come beside the log, in whatever state its witnesses are. */
class WitnessRefusalsTest {

  private final List<GivenWitness> four =
      Stream.of("samr", "cac", "miit", "mps").map(GivenWitness::new).toList();
  private GivenLog log;
  private CosignatureRound round;
  private LogWitnesses view;
  private LogHealth health;

  @BeforeEach
  void start() {
    begin(GivenWitness.settings(four));
  }

  @AfterEach
  void stop() {
    four.forEach(GivenWitness::close);
    round.close();
    log.close();
  }

  @Test
  void a_refusal_is_shown_and_not_forgotten() throws Exception {
    log.announce(5);
    log.publish();
    round.run();
    four.get(2).mood = GivenWitness.Mood.REFUSING;
    log.announce(5);
    log.publish();
    assertThat(round.run()).isEqualTo(3);
    assertThat(health.refusedBy()).containsExactly("miit");
    assertThat(view.now().refusing()).extracting(WitnessView::name).containsExactly("miit");
    four.get(2).mood = GivenWitness.Mood.HONEST;
    log.time.set("2026-06-01T00:10:00Z");
    assertThat(round.run()).isEqualTo(1);
    assertThat(health.refusedBy()).isEmpty();
    assertThat(view.now().witnesses().get(2).refusals()).isEqualTo(1);
  }

  @Test
  void a_witness_that_holds_another_history_refuses() throws Exception {
    log.announce(5);
    log.publish();
    round.run();
    try (GivenLog forked = GivenLog.fresh(GivenWitness.settings(four));
        CosignatureRound other = round(forked)) {
      forked.announce(5);
      forked.publish();
      assertThat(other.run()).as("same origin, same size, another root").isZero();
      assertThat(
              new LogHealth(forked.jdbc, Duration.ofHours(4), new SimpleMeterRegistry())
                  .refusedBy())
          .hasSize(4);
      forked.announce(5);
      forked.publish();
      forked.time.set("2026-06-01T00:10:00Z");
      assertThat(other.run()).as("nor a longer one").isZero();
    }
  }

  @Test
  void a_platform_that_forgot_what_a_witness_holds_is_told() throws Exception {
    log.announce(5);
    log.publish();
    round.run();
    log.asOwner("DELETE FROM trust.tlog_witness");
    log.announce(300);
    log.publish();
    assertThat(round.run()).isEqualTo(4);
  }

  @Test
  void with_n_witnesses_a_third_may_fail() {
    int[] needed = {0, 1, 2, 3, 3, 4, 5, 5};
    for (int n = 0; n < needed.length; n++) {
      List<WitnessSettings.Witness> witnesses =
          java.util.Collections.nCopies(n, four.getFirst().setting());
      assertThat(new WitnessSettings(witnesses, null).needed()).as("of " + n).isEqualTo(needed[n]);
    }
  }

  private void begin(WitnessSettings settings) {
    log = GivenLog.fresh(settings);
    round = round(log);
    view = new LogWitnesses(log.jdbc, log.witnesses, log.clock, new SimpleMeterRegistry());
    health = new LogHealth(log.jdbc, Duration.ofHours(4), new SimpleMeterRegistry());
  }

  private static CosignatureRound round(GivenLog log) {
    return new CosignatureRound(log.witnesses, log.folders, log.clock, log.sequencerPool);
  }
}

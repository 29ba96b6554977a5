package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TlogProof;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checkpoint that makes a seed, and the proof that tells how early a list was logged. */
class CosignedCheckpointsTest {

  private static final Instant BEGUN = Instant.parse("2026-06-01T00:00:00Z");

  private final List<GivenWitness> four =
      Stream.of("samr", "cac", "miit", "mps").map(GivenWitness::new).toList();
  private GivenLog log;
  private CosignatureRound round;

  @BeforeEach
  void start() {
    log = GivenLog.fresh(GivenWitness.settings(four));
    round = new CosignatureRound(log.witnesses, log.folders, log.clock, log.sequencerPool);
  }

  @AfterEach
  void stop() {
    four.forEach(GivenWitness::close);
    round.close();
    log.close();
  }

  @Test
  void a_seed_is_the_first_checkpoint_since_a_time_that_enough_witnesses_cosigned()
      throws Exception {
    CosignedCheckpoints checkpoints = new CosignedCheckpoints(log.jdbc, log.witnesses);
    log.announce(3);
    log.publish();
    round.run();
    Sample list = log.announce(Sample.on(GivenLog.chain()));
    UUID fact = list.act().id();
    log.publish();
    assertThat(checkpoints.firstSince(BEGUN, fact)).as("nobody cosigned the list").isEmpty();
    round.run();
    log.time.set("2026-06-01T00:01:00Z");
    log.announce(1);
    log.publish();
    assertThat(size(checkpoints.firstSince(BEGUN, fact).orElseThrow())).isEqualTo(4);
    assertThat(checkpoints.firstSince(BEGUN.plusSeconds(60), fact)).isEmpty();
    round.run();
    log.announce(1);
    log.publish();
    round.run();
    String seed = checkpoints.firstSince(BEGUN.plusSeconds(60), fact).orElseThrow();
    assertThat(size(seed)).isEqualTo(5);
    assertThat(SignedNote.parse(seed).signatures()).as("own and the four").hasSizeGreaterThan(4);
    assertThat(checkpoints.firstSince(Instant.now().plusSeconds(60), fact)).isEmpty();
    TlogProofs proofs = new TlogProofs(log.jdbc, log.folders, log.witnesses);
    assertThat(TlogProof.parse(proofs.earliest(fact)).head().size()).isEqualTo(4);
    assertThat(TlogProof.parse(proofs.of(fact)).head().size()).isEqualTo(6);
  }

  private static long size(String note) {
    return Checkpoint.parse(SignedNote.parse(note).text()).size();
  }
}

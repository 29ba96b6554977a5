package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.TlogProof;
import org.anzheng.proof.TrustList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cosignatures come beside the log, in whatever state its witnesses are. */
class CosignaturesTest {

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
  void a_checkpoint_is_cosigned_by_all_four_and_published_so() throws Exception {
    Sample fact = log.announce(Sample.on(GivenLog.chain()));
    log.announce(299);
    log.publish();
    assertThat(cosigners(checkpoint())).isZero();
    assertThat(round.run()).isEqualTo(4);
    log.publish();
    assertThat(cosigners(checkpoint())).isEqualTo(4);
    log.announce(1);
    log.publish();
    assertThat(cosigners(checkpoint())).as("nobody waits for witnesses").isZero();
    TlogProofs proofs = new TlogProofs(log.jdbc, log.folders, log.witnesses);
    String proof = proofs.of(fact.act().id());
    assertThat(TlogProof.parse(proof).head().size()).as("the cosigned one").isEqualTo(300);
    assertThat(TlogProof.parse(proof).includesLeaf()).isTrue();
    assertThat(proofs.isCosigned(proof)).isTrue();
    assertThat(round.run()).as("with proofs of consistency").isEqualTo(4);
    log.publish();
    assertThat(cosigners(checkpoint())).isEqualTo(4);
    assertThat(log.fsck.run().differences()).isEmpty();
    Cosigning now = view.now();
    assertThat(now.cosigned()).isEqualTo(4);
    assertThat(now.needed()).isEqualTo(3);
    assertThat(now.neededToSplit()).isEqualTo(2);
    assertThat(now.size()).isEqualTo(301);
    assertThat(now.lag()).isZero();
    assertThat(now.witnesses()).extracting(WitnessView::size).containsOnly(301L);
  }

  @Test
  void the_trust_list_names_the_witnesses_and_the_policy() {
    log.announce(1);
    log.trustList.begin();
    TrustList list = trustList();
    assertThat(list.witnesses().keySet()).containsExactly("samr", "cac", "miit", "mps");
    assertThat(list.policy().onlyGroup().orElseThrow().threshold()).isEqualTo(3);
    log.trustList.refresh();
    assertThat(trustList().serial()).as("nothing new").isEqualTo(list.serial());
  }

  @Test
  void three_suffice_and_the_fourth_keeps_nobody_waiting() throws Exception {
    four.getLast().mood = GivenWitness.Mood.SILENT;
    log.announce(5);
    log.publish();
    long begun = System.nanoTime();
    assertThat(round.run()).isEqualTo(3);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(2_900));
    assertThat(view.now().isEnough()).isTrue();
    assertThat(view.now().witnesses().getLast().answer()).hasValue(WitnessAnswer.NO_ANSWER);
    four.getLast().mood = GivenWitness.Mood.HONEST;
    assertThat(round.run()).as("not asked again at once").isZero();
    log.time.set("2026-06-01T00:00:05Z");
    assertThat(round.run()).isEqualTo(1);
    assertThat(view.now().cosigned()).isEqualTo(4);
  }

  @Test
  void status_lists_follow_a_cosigned_head_or_one_that_has_waited() throws Exception {
    log.announce(5);
    log.publish();
    log.statuses.publishNow();
    assertThat(log.statusFiles.find("certificates-0")).as("witnesses may still see it").isEmpty();
    round.run();
    log.statuses.publishNow();
    assertThat(statusPrefix()).isEqualTo(5);
    four.get(0).mood = GivenWitness.Mood.SILENT;
    four.get(1).mood = GivenWitness.Mood.SILENT;
    log.announce(SampleEvent.certificate(3, "02"));
    log.publish();
    round.run();
    log.statuses.publishNow();
    assertThat(statusPrefix()).as("only two cosigned").isEqualTo(5);
    log.time.set("2026-06-01T00:00:11Z");
    log.announce(1);
    log.publish();
    log.statuses.publishNow();
    assertThat(statusPrefix()).as("a suspension does not wait for ever").isEqualTo(7);
  }

  private long statusPrefix() throws IOException {
    String text = Files.readString(log.statusFiles.find("certificates-0").orElseThrow());
    return StatusListToken.parse(text).log().size();
  }

  @Test
  void two_do_not_suffice_and_the_log_goes_on() throws Exception {
    four.get(0).mood = GivenWitness.Mood.LYING;
    four.get(1).mood = GivenWitness.Mood.BROKEN;
    log.announce(5);
    log.publish();
    assertThat(round.run()).isEqualTo(2);
    log.publish();
    assertThat(cosigners(checkpoint())).as("nothing false is published").isEqualTo(2);
    assertThat(SignedNote.parse(checkpoint()).signatures()).hasSize(4);
    assertThat(view.now().isEnough()).isFalse();
    log.time.set("2026-06-01T00:01:00Z");
    assertThat(view.now().lag()).isEqualTo(Duration.ofMinutes(1));
    assertThat(new WitnessDebt(view, false, Duration.ofSeconds(59)).mayIssue()).isTrue();
    assertThat(new WitnessDebt(view, true, Duration.ofSeconds(59)).mayIssue()).isFalse();
    assertThat(new WitnessDebt(view, true, Duration.ofSeconds(60)).mayIssue()).isTrue();
    log.announce(5);
    log.publish();
    assertThat(log.shard().size()).isEqualTo(10);
  }

  @Test
  void the_last_checkpoint_of_a_year_may_be_cosigned_late() throws Exception {
    log.announce(3);
    log.publish();
    log.time.set("2026-12-31T16:00:00Z");
    log.announce(2);
    log.publish();
    assertThat(log.shard().logId()).isEqualTo(2027);
    four.forEach(w -> w.mood = GivenWitness.Mood.HONEST);
    round.run();
    log.publish();
    assertThat(cosigners(log.folders.of(2026).published().note())).isPositive();
    assertThat(log.fsck.run().differences()).isEmpty();
  }

  @Test
  void a_key_made_later_enters_the_trust_list_later() throws Exception {
    stopLog();
    Path file = Files.createTempDirectory("witness").resolve("witness.vkey");
    begin(new WitnessSettings(List.of(four.getFirst().setting(file.toString())), null));
    log.trustList.begin();
    assertThat(trustList().witnesses()).isEmpty();
    assertThat(trustList().policy().wantsWitnesses()).isFalse();
    log.announce(1);
    log.publish();
    assertThat(round.run()).isZero();
    Files.writeString(file, four.getFirst().signer.verifier().vkey() + "\n");
    log.trustList.refresh();
    assertThat(trustList().witnesses()).hasSize(1);
    assertThat(round.run()).isEqualTo(1);
  }

  private void begin(WitnessSettings settings) {
    log = GivenLog.fresh(settings);
    round = round(log);
    view = new LogWitnesses(log.jdbc, log.witnesses, log.clock, new SimpleMeterRegistry());
    health = new LogHealth(log.jdbc, Duration.ofHours(4), new SimpleMeterRegistry());
  }

  private void stopLog() {
    round.close();
    log.close();
  }

  private static CosignatureRound round(GivenLog log) {
    return new CosignatureRound(log.witnesses, log.folders, log.clock, log.sequencerPool);
  }

  private String checkpoint() {
    return log.folders.of(log.shard().logId()).published().note();
  }

  private TrustList trustList() {
    return TrustList.parse(SignedNote.parse(log.trustList.text().orElseThrow()).text());
  }

  private long cosigners(String note) {
    List<NoteVerifier> keys = four.stream().map(w -> w.signer.verifier()).toList();
    return SignedNote.parse(note).signedBy(keys).size();
  }
}

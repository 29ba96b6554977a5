package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.SignedNote;
import org.junit.jupiter.api.Test;

/** The platform checks its database and its public files and keeps what it found. */
class LogMonitorTest {

  @Test
  void what_agrees_is_kept_and_what_does_not_is_named() throws Exception {
    try (GivenLog log = GivenLog.fresh()) {
      MonitorRuns runs = new MonitorRuns(log.jdbc, new SimpleMeterRegistry());
      LogMonitor monitor = monitor(log, runs);
      assertThat(monitor.runNow()).as("before the log has begun").isEmpty();
      log.announce(3);
      log.announce(SampleEvent.body("CNCA-R-2026-001", "approve", 0, "TA"));
      log.publish();
      log.statuses.publishNow();

      MonitorRun clean = monitor.runNow().orElseThrow();
      assertThat(clean.first()).isEmpty();
      assertThat(clean.isClean()).isTrue();
      assertThat(clean.entries()).as("the body has a record and an event").isEqualTo(5);
      assertThat(runs.last()).contains(clean);

      Files.delete(log.folder().resolve("tile/0/000.p/5"));
      MonitorRun wrong = monitor.runNow().orElseThrow();
      assertThat(wrong.isClean()).isFalse();
      assertThat(wrong.differences()).isOne();
      assertThat(wrong.findings()).isOne();
      assertThat(runs.last().orElseThrow().first())
          .hasValueSatisfying(first -> assertThat(first).startsWith("FILE_DIFFERS"));
    }
  }

  @Test
  void a_witness_that_was_shown_another_history_is_an_alarm_with_both_notes_kept() {
    try (GivenWitness same = new GivenWitness("samr");
        GivenWitness other = new GivenWitness("cac");
        GivenWitness silent = new GivenWitness("miit");
        GivenLog log = GivenLog.fresh(GivenWitness.settings(List.of(same, other, silent)))) {
      LogMonitor monitor = monitor(log, new MonitorRuns(log.jdbc, new SimpleMeterRegistry()));
      log.announce(3);
      log.publish();
      SignedNote three = SignedNote.parse(log.folders.of(2026).published().note());
      same.shows(three);
      other.shows(three);
      log.announce(2);
      log.publish();
      MonitorRun clean = monitor.runNow().orElseThrow();
      assertThat(clean.first()).isEmpty();
      assertThat(clean.witnessesAsked()).isEqualTo(3);
      assertThat(clean.witnessesAnswered()).isEqualTo(2);
      String origin = log.shard().origin();
      SignedNote forked = signed(log, 4);
      SignedNote ahead = signed(log, 9);
      same.shows(forked);
      other.shows(ahead);
      silent.shows(new Checkpoint(origin, 9, new byte[32]).sign(List.of(stranger(origin))));
      for (int again = 0; again < 2; again++) {
        MonitorRun wrong = monitor.runNow().orElseThrow();
        assertThat(wrong.isClean()).isFalse();
        assertThat(wrong.splits()).isEqualTo(2);
        assertThat(wrong.witnessesAnswered()).as("a stranger's note is no answer").isEqualTo(2);
        assertThat(wrong.first()).contains("SPLIT_VIEW samr 4");
      }
      List<SplitView> kept = new SplitViews(log.jdbc).all();
      assertThat(kept).extracting(SplitView::heldSize).containsExactlyInAnyOrder(4L, 9L);
      assertThat(kept).extracting(SplitView::ownSize).containsOnly(5L);
      assertThat(kept).extracting(SplitView::held).anyMatch(note -> note.startsWith(forked.text()));
    }
  }

  private static SignedNote signed(GivenLog log, long size) {
    return SignedNote.parse(log.keys.sign(log.shard(), new TreeHead(size, new byte[32])));
  }

  private static NoteSigner stranger(String origin) {
    return NoteSigner.generate(NoteKeyType.ED25519, origin, new SecureRandom());
  }

  private static LogMonitor monitor(GivenLog log, MonitorRuns runs) {
    WitnessComparison comparison =
        new WitnessComparison(
            log.jdbc, log.witnesses, log.folders, log.keys, new SplitViews(log.jdbc), log.clock);
    return new LogMonitor(
        log.fsck, log.folders, log.statusFiles, log.trustList, comparison, runs, log.clock);
  }
}

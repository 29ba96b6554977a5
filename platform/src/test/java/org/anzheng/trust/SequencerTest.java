package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anzheng.proof.TileReader;
import org.anzheng.proof.TiledTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is committed gets its place, and what is signed stays. */
class SequencerTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 255, 256, 257, 512, 513})
  void everySizeIsPublishedWhole(int size) {
    try (GivenLog log = GivenLog.fresh()) {
      log.announce(size);
      log.publish();
      assertThat(log.shard().size()).isEqualTo(size);
      assertThat(new TiledTree(TileReader.directory(log.folder()), size).root())
          .isEqualTo(log.shard().root());
      assertThat(log.fsck.run()).isEqualTo(new FsckReport(size, size, 0, List.of()));
    }
  }

  @Test
  void aLogThatGrowsInStepsKeepsItsHistoryAndSweepsWhatIsFull() {
    try (GivenLog log = GivenLog.fresh()) {
      Bystander bystander = new Bystander(log);
      for (int step : List.of(1, 100, 155, 1, 250, 6, 400)) {
        log.announce(step);
        log.publish();
        bystander.look();
      }
      assertThat(log.fsck.run().differences()).isEmpty();
      assertThat(log.folder().resolve("tile/0/000.p")).doesNotExist();
      assertThat(log.folder().resolve("tile/entries/000.p")).doesNotExist();
      assertThat(log.folder().resolve("tile/0/003.p/145")).exists();
    }
  }

  @Test
  void manyWritersAndTwoSequencersMakeOneLog() throws Exception {
    try (GivenLog log = GivenLog.fresh();
        ExecutorService threads = Executors.newFixedThreadPool(10)) {
      AtomicBoolean writing = new AtomicBoolean(true);
      List<Future<?>> sequencers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Sequencer sequencer = log.sequencer();
        sequencers.add(
            threads.submit(() -> {
              while (writing.get()) {
                sequencer.pass();
              }
              return true;
            }));
      }
      List<String> chains = List.of(GivenLog.chain(), GivenLog.chain(), GivenLog.chain());
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < 8; writer++) {
        int offset = writer;
        writers.add(
            threads.submit(() -> {
              for (int i = 0; i < 50; i++) {
                String chain = chains.get((offset + i) % chains.size());
                log.announce(i % 5 == 0 ? Sample.open(chain, chain) : Sample.on(chain));
              }
            }));
      }
      try {
        for (Future<?> writer : writers) {
          writer.get();
        }
      } finally {
        writing.set(false);
      }
      for (Future<?> sequencer : sequencers) {
        sequencer.get();
      }
      log.publish();
      assertThat(log.fsck.run()).isEqualTo(new FsckReport(400, 480, 0, List.of()));
    }
  }

  @Test
  void aNewYearBeginsALogThatContinuesTheOldOne() {
    try (GivenLog log = GivenLog.fresh()) {
      Bystander bystander = new Bystander(log);
      log.announce(3);
      log.publish();
      log.time.set("2026-12-31T15:59:59Z");
      log.announce(1);
      log.publish();
      assertThat(log.shard().logId()).isEqualTo(2026);
      log.time.set("2026-12-31T16:00:00Z");
      log.publish();
      assertThat(log.shard().logId()).as("no work, no new shard").isEqualTo(2026);
      bystander.look();
      log.announce(2);
      log.publish();
      bystander.look();
      assertThat(log.shard().logId()).isEqualTo(2027);
      assertThat(log.shard().origin()).isEqualTo("anzheng.example/log/2027");
      assertThat(log.shard().size()).isEqualTo(3);
      assertThat(new LogStore(log.jdbc).shards().getFirst().frozenAt()).isNotNull();
      log.time.set("2026-07-01T00:00:00Z");
      log.announce(1);
      log.publish();
      assertThat(log.shard().size()).as("a clock that runs back").isEqualTo(4);
      assertThat(log.fsck.run()).isEqualTo(new FsckReport(7, 8, 0, List.of()));
      assertThat(log.trustList.text().orElseThrow())
          .contains("log anzheng.example/log/2026+", "log anzheng.example/log/2027+");
    }
  }

  @Test
  void aDatabaseOlderThanWhatWasSignedIsNotContinued() {
    try (GivenLog log = GivenLog.fresh()) {
      log.announce(5);
      log.publish();
      Shard then = log.shard();
      log.announce(5);
      log.publish();
      String signed = log.folders.of(2026).published().note();
      log.asOwner("DELETE FROM trust.tlog_entry WHERE idx >= 5");
      log.asOwner("DELETE FROM trust.tlog_checkpoint WHERE size > 5");
      log.database
          .owner()
          .sql("UPDATE trust.tlog_state SET size = 5, frontier = :frontier, root = :root")
          .param("frontier", then.frontier())
          .param("root", then.root())
          .update();
      log.announce(7);
      assertThatThrownBy(log::publish).isInstanceOf(LogHalted.class);
      assertThat(log.shard().size()).isEqualTo(5);
      assertThat(log.folders.of(2026).published().note()).isEqualTo(signed);
      assertThat(log.fsck.run().differences())
          .extracting(Difference::kind)
          .contains(DifferenceKind.ANCHOR_DIFFERS);
    }
  }

  @Test
  void aShardThatLostItsKeysGetsNoNewOnes() throws Exception {
    try (GivenLog log = GivenLog.fresh()) {
      log.announce(1);
      log.publish();
      Files.delete(log.data.resolve("keys/log-2026.keys"));
      log.trustList.begin();
      log.announce(1);
      assertThatThrownBy(log::publish).isInstanceOf(LogHalted.class);
      assertThat(log.data.resolve("keys/log-2026.keys")).doesNotExist();
    }
  }

  @Test
  void anEntryChangedAtTheEdgeIsNotPublishedAgain() {
    try (GivenLog log = GivenLog.fresh()) {
      log.announce(5);
      log.publish();
      log.asOwner(
          """
          UPDATE trust.tlog_entry SET leaf = 'x', leaf_hash = sha256('\\x00'::bytea || 'x'::bytea)
          WHERE idx = 2
          """);
      log.announce(1);
      assertThatThrownBy(log::publish)
          .isInstanceOf(LogHalted.class)
          .hasMessageContaining("entry 2 differs");
    }
  }
}

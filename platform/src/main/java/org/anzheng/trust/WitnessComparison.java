package org.anzheng.trust;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TileReader;
import org.anzheng.proof.WitnessedHead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks every witness what it cosigned last and compares that with the newest checkpoint of each
 * shard. What contradicts it is kept, and is an alarm.
 */
@Component
class WitnessComparison {

  /** Once a day somebody may be slow. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /**
   * What came of it.
   *
   * @param asked witnesses of the settings
   * @param answered those that showed something that they and the log had signed
   */
  record Result(int asked, int answered, List<SplitView> found) {}

  private final Witnesses witnesses;
  private final LogStore store;
  private final ShardFolders folders;
  private final LogKeys keys;
  private final SplitViews views;
  private final LogClock clock;

  WitnessComparison(
      JdbcClient jdbc,
      Witnesses witnesses,
      ShardFolders folders,
      LogKeys keys,
      SplitViews views,
      LogClock clock) {
    this.witnesses = witnesses;
    this.store = new LogStore(jdbc);
    this.folders = folders;
    this.keys = keys;
    this.views = views;
    this.clock = clock;
  }

  /** Asks all, one after the other. */
  Result run() {
    int answered = 0;
    List<SplitView> found = new ArrayList<>();
    List<Shard> shards = store.shards();
    try (WitnessClient client = new WitnessClient(PATIENCE)) {
      for (WitnessSettings.Witness witness : witnesses.all()) {
        Optional<NoteVerifier> key = witnesses.keyOf(witness);
        boolean spoke = false;
        for (Shard shard : key.isPresent() ? shards : List.<Shard>of()) {
          Optional<SignedNote> held = client.held(witness.url(), shard.origin());
          if (held.isPresent()) {
            spoke |= compare(witness.name(), key.get(), shard, held.get(), found);
          }
        }
        answered += spoke ? 1 : 0;
      }
    }
    found.forEach(views::keep);
    return new Result(witnesses.all().size(), answered, List.copyOf(found));
  }

  /** The own head is read after the witness was asked: then it can only be the newer one. */
  private boolean compare(
      String witness, NoteVerifier key, Shard shard, SignedNote held, List<SplitView> found) {
    Optional<SignedHead> own = store.latestCheckpoint(shard.logId());
    if (own.isEmpty()) {
      return false;
    }
    Checkpoint head = Checkpoint.parse(SignedNote.parse(own.get().note()).text());
    WitnessedHead.Finding finding =
        new WitnessedHead(held, List.of(key))
            .compare(
                keys.verifiers(shard.logId()),
                head,
                TileReader.directory(folders.folder(shard.logId())));
    return switch (finding) {
      case SAME -> true;
      case UNVOUCHED -> false;
      case AHEAD, FORKED -> {
        found.add(
            new SplitView(
                shard.logId(),
                witness,
                held.format(),
                Checkpoint.parse(held.text()).size(),
                own.get().note(),
                head.size(),
                clock.now()));
        yield true;
      }
    };
  }
}

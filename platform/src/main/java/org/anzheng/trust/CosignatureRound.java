package org.anzheng.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.TileReader;
import org.anzheng.proof.TiledTree;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows the newest checkpoint to every witness that has not cosigned it, all at once. It reads what
 * the sequencer signed and never holds it up; a witness that fails is asked again, ever less often.
 */
final class CosignatureRound implements AutoCloseable {

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Witnesses witnesses;
  private final ShardFolders folders;
  private final LogClock clock;
  private final CosignatureStore store;
  private final LogStore checkpoints;
  private final WitnessClient client = new WitnessClient(WitnessClient.PATIENCE);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Wait> waits = new ConcurrentHashMap<>();

  private record Wait(Instant until, Duration length) {}

  private record Asked(String witness, int logId, long size, WitnessReply reply) {}

  CosignatureRound(Witnesses witnesses, ShardFolders folders, LogClock clock, DataSource database) {
    this.witnesses = witnesses;
    this.folders = folders;
    this.clock = clock;
    JdbcClient jdbc = JdbcClient.create(database);
    this.store = new CosignatureStore(jdbc);
    this.checkpoints = new LogStore(jdbc);
  }

  /** How many cosignatures it brought. */
  int run() throws InterruptedException {
    List<Callable<Asked>> questions = new ArrayList<>();
    for (Shard shard : witnesses.all().isEmpty() ? List.<Shard>of() : store.shards()) {
      checkpoints
          .latestCheckpoint(shard.logId())
          .ifPresent(head -> questions.addAll(questions(shard.logId(), head)));
    }
    int cosigned = 0;
    for (Future<Asked> answer : threads.invokeAll(questions)) {
      cosigned += record(answer) == WitnessAnswer.COSIGNED ? 1 : 0;
    }
    return cosigned;
  }

  private List<Callable<Asked>> questions(int logId, SignedHead head) {
    Set<String> cosigners = store.cosigners(logId, head.size());
    List<Callable<Asked>> questions = new ArrayList<>();
    for (WitnessSettings.Witness witness : witnesses.all()) {
      if (!cosigners.contains(witness.name()) && !isWaiting(witness.name())) {
        long held = store.heldBy(witness.name(), logId);
        witnesses
            .keyOf(witness)
            .ifPresent(key -> questions.add(() -> ask(witness, key, logId, head, held)));
      }
    }
    return questions;
  }

  private Asked ask(
      WitnessSettings.Witness witness, NoteVerifier key, int logId, SignedHead head, long held)
      throws InterruptedException {
    TiledTree tree = new TiledTree(TileReader.directory(folders.folder(logId)), head.size());
    WitnessReply reply = client.ask(witness.url(), key, head, held, tree::consistencyProof);
    return new Asked(witness.name(), logId, head.size(), reply);
  }

  private WitnessAnswer record(Future<Asked> answer) throws InterruptedException {
    try {
      Asked asked = answer.get();
      store.record(asked.witness(), asked.logId(), asked.size(), asked.reply(), clock.now());
      waitAfter(asked.witness(), asked.reply().answer());
      return asked.reply().answer();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a witness could not be asked", e.getCause());
    }
  }

  private boolean isWaiting(String witness) {
    Wait wait = waits.get(witness);
    return wait != null && clock.now().isBefore(wait.until());
  }

  private void waitAfter(String witness, WitnessAnswer answer) {
    if (answer == WitnessAnswer.COSIGNED) {
      waits.remove(witness);
      return;
    }
    waits.compute(
        witness,
        (name, before) -> {
          Duration length = before == null ? SHORTEST : before.length().multipliedBy(2);
          Duration bounded = length.compareTo(LONGEST) > 0 ? LONGEST : length;
          return new Wait(clock.now().plus(bounded), bounded);
        });
  }

  @Override
  public void close() {
    client.close();
    threads.shutdownNow();
  }
}

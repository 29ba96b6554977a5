package org.anzheng.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anzheng.proof.Frontier;
import org.anzheng.proof.Hashes;
import org.anzheng.trust.LogPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Waiting leaves placed, written, read back, signed and published, against bare hashing of them.
 */
final class SequencerBench implements Benchmark {

  @Override
  public String summary() {
    return "leaves sequenced and published, against bare hashing of the same leaves on one core";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("leaves", "20000", "rounds", "5", "data", "");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    int many = settings.number("leaves");
    Line.Pairs pairs = Line.Pairs.none();
    try (RunningPlatform platform = RunningPlatform.start(settings.folder("data"))) {
      platform.settle();
      for (int round = 0; round <= settings.number("rounds"); round++) {
        System.err.printf("sequencer: round %d of %d%n", round, settings.number("rounds"));
        double hashed = hashing(many);
        double sequenced = sequencing(platform, many);
        // round 0 warms up
        if (round > 0) {
          pairs.add(sequenced, hashed);
        }
      }
    }
    return new Findings(
        "%d rounds of %d leaves each".formatted(settings.number("rounds"), many),
        "sequenced, leaves/s",
        "bare hashing, leaves/s",
        List.of(Line.of("leaves of 49 bytes", pairs, Optional.empty())),
        List.of("sequenced: from their commit until a published checkpoint covers all of them"));
  }

  private static double sequencing(RunningPlatform platform, int many) {
    insert(platform.owner(), many);
    long begin = System.nanoTime();
    platform.get(LogPublisher.class).publishNow();
    while (isWaiting(platform.owner())) {
      platform.get(LogPublisher.class).publishNow();
    }
    return many / Crowd.seconds(begin);
  }

  private static boolean isWaiting(JdbcClient owner) {
    return owner
        .sql("SELECT EXISTS (SELECT 1 FROM trust.tlog_pending)")
        .query((row, i) -> row.getBoolean(1))
        .single();
  }

  /** As many leaves as so many records would have left, in one transaction. */
  private static void insert(JdbcClient owner, int many) {
    owner
        .sql(
            """
            INSERT INTO trust.tlog_pending (rec_id, leaf_type, leaf)
            SELECT gen_random_uuid(), 1,
                   convert_to('rec/1 ' || left(md5(random()::text) || md5(random()::text), 43), 'UTF8')
            FROM generate_series(1, :many)
            """)
        .param("many", many)
        .update();
  }

  private static double hashing(int many) {
    byte[] leaf = new byte[49];
    long begin = System.nanoTime();
    Frontier tree = Frontier.EMPTY;
    for (int done = 0; done < many; done += 1_000) {
      List<byte[]> hashes = IntStream.range(0, 1_000).mapToObj(i -> Hashes.leaf(leaf)).toList();
      tree = tree.appendAll(hashes);
    }
    if (tree.size() < many) {
      throw new IllegalStateException("the tree has too few leaves");
    }
    return tree.size() / Crowd.seconds(begin);
  }
}

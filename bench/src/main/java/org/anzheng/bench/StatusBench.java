package org.anzheng.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.StatusList;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.StatusReplay;

/**
 * All status lists made and signed anew, against the bare signatures and against their lifetime.
 */
final class StatusBench implements Benchmark {

  private static final Limit LIFETIME =
      Limit.atMost(0.1, "of the time for which a copy of a list may be used");

  private static final Checkpoint LOG = new Checkpoint("anzheng.example/log/2026", 7, new byte[32]);

  @Override
  public String summary() {
    return "a full refresh of all status lists, against bare signatures and their lifetime";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("certificates", "10000000", "rounds", "3", "permille", "10");
  }

  @Override
  public Findings run(Settings settings) {
    List<byte[]> shards = shards(settings);
    BenchKey key = BenchKey.named("status/2026a");
    Line.Pairs signing = Line.Pairs.none();
    Line.Pairs lifetime = Line.Pairs.none();
    long bytes = 0;
    for (int round = 0; round <= settings.number("rounds"); round++) {
      long begin = System.nanoTime();
      bytes = 0;
      for (int i = 0; i < shards.size(); i++) {
        bytes += refresh(key, i, shards.get(i)).length;
      }
      double whole = Crowd.seconds(begin);
      begin = System.nanoTime();
      for (byte[] shard : shards) {
        key.sign(shard);
      }
      // round 0 warms up
      if (round > 0) {
        signing.add(whole, Crowd.seconds(begin));
        lifetime.add(whole, StatusListToken.TTL.toSeconds());
      }
    }
    return new Findings(
        "%d rounds, %d lists of %d entries, one thread"
            .formatted(settings.number("rounds"), shards.size(), StatusReplay.ENTRIES),
        "refresh, s",
        "reference, s",
        List.of(
            Line.of("against the time to live", lifetime, Optional.of(LIFETIME)),
            Line.of("against as many bare ES256 signatures", signing, Optional.empty())),
        List.of("all lists together have %d bytes".formatted(bytes)));
  }

  private static byte[] refresh(BenchKey key, int shard, byte[] statuses) {
    return StatusListToken.sign(
            key,
            "https://anzheng.example/status/certificates-" + shard,
            Instant.now(),
            StatusList.of(2, statuses),
            LOG,
            List.of())
        .jws()
        .text()
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** So many in a thousand are not valid, at random places. */
  private static List<byte[]> shards(Settings settings) {
    Random random = new Random(1);
    List<byte[]> shards = new ArrayList<>();
    long left = settings.number("certificates");
    for (; left > 0; left -= StatusReplay.ENTRIES) {
      byte[] statuses = new byte[StatusReplay.ENTRIES];
      for (int i = 0; i < Math.min(left, statuses.length); i++) {
        if (random.nextInt(1_000) < settings.number("permille")) {
          statuses[i] = (byte) (1 + random.nextInt(3));
        }
      }
      shards.add(statuses);
    }
    return shards;
  }
}

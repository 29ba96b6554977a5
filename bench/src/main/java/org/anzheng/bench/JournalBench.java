package org.anzheng.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A business transaction with and without the journal. */
final class JournalBench implements Benchmark {

  /** The limit speaks of many clients: a single one mostly waits for its own round trips. */
  private static final int CROWD = 32;

  private static final Limit APPEND =
      Limit.atLeast(0.55, "of the acts per second without the journal, at 32 clients; aim 0.65");

  @Override
  public String summary() {
    return "a business transaction with and without the journal, at several numbers of clients";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("clients", "1,8,32", "rounds", "5", "seconds", "2", "data", "");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    List<Integer> crowds = settings.numbers("clients");
    List<Line> lines = new ArrayList<>();
    try (RunningPlatform platform = RunningPlatform.start(settings.folder("data"))) {
      var certificates = new CertificateWorkload(platform, Collections.max(crowds));
      for (int clients : crowds) {
        Optional<Limit> limit = Optional.of(APPEND).filter(l -> clients >= CROWD);
        lines.add(line(platform, certificates, clients, settings, limit));
      }
      var event = new EventWorkload(platform);
      lines.add(line(platform, event, Collections.max(crowds), settings, Optional.empty()));
    }
    return new Findings(
        "%d rounds of %d s each way, turn about"
            .formatted(settings.number("rounds"), settings.number("seconds")),
        "with journal, tx/s",
        "without, tx/s",
        lines,
        List.of());
  }

  private static Line line(
      RunningPlatform platform,
      Workload workload,
      int clients,
      Settings settings,
      Optional<Limit> limit)
      throws Exception {
    String what = workload.name() + ", " + Crowd.name(clients);
    int rounds = settings.number("rounds");
    Line.Pairs pairs = Line.Pairs.none();
    for (int round = 0; round <= rounds; round++) {
      System.err.printf("journal: %s, round %d of %d%n", what, round, rounds);
      boolean journalFirst = round % 2 == 1;
      double first = rate(platform, workload, clients, settings, journalFirst);
      double second = rate(platform, workload, clients, settings, !journalFirst);
      // round 0 warms up
      if (round > 0) {
        pairs.add(journalFirst ? first : second, journalFirst ? second : first);
      }
    }
    return Line.of(what, pairs, limit);
  }

  private static double rate(
      RunningPlatform platform, Workload workload, int clients, Settings settings, boolean journal)
      throws Exception {
    platform.journal(journal, workload.factTables());
    try {
      double rate = Crowd.rate(clients, Duration.ofSeconds(settings.number("seconds")), workload);
      platform.settle();
      return rate;
    } finally {
      // the data directory may be somebody's who goes on with it
      platform.journal(true, workload.factTables());
    }
  }
}

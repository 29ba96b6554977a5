package org.anzheng.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A business transaction with and without the journal. */
final class JournalBench implements Benchmark {

  /** The limit speaks of many clients: a single one mostly waits for its own round trips. */
  private static final int CROWD = 32;

  private static final Limit APPEND =
      Limit.atLeast(0.5, "at 32 clients, half of the transactions per second without the journal");

  @Override
  public String summary() {
    return "a business transaction with and without the journal, at several numbers of clients";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of(
        "clients", "1,8,32",
        "rounds", "5",
        "seconds", "3",
        "transaction", "change",
        "leaf", "private",
        "data", "");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    List<Integer> crowds = settings.numbers("clients");
    var shape =
        StatusTransaction.Shape.valueOf(settings.text("transaction").toUpperCase(Locale.ROOT));
    boolean open = settings.text("leaf").equals("public");
    List<Line> lines = new ArrayList<>();
    try (RunningPlatform platform = RunningPlatform.start(settings.folder("data"))) {
      int records = StatusTransaction.records(Collections.max(crowds));
      StatusTable.create(platform.owner(), records);
      var transaction = new StatusTransaction(platform, shape, open);
      for (int clients : crowds) {
        lines.add(line(platform, transaction, clients, settings));
      }
    }
    return new Findings(
        "%d rounds of %d s each way, turn about; %s; %s leaf"
            .formatted(
                settings.number("rounds"),
                settings.number("seconds"),
                sentence(shape),
                open ? "public" : "private"),
        "with journal, tx/s",
        "without, tx/s",
        lines,
        List.of());
  }

  private static String sentence(StatusTransaction.Shape shape) {
    return switch (shape) {
      case CHANGE -> "a transaction reads a row, moves it on and appends an event";
      case INSERT -> "a transaction appends an event and nothing else";
    };
  }

  private static Line line(
      RunningPlatform platform, StatusTransaction transaction, int clients, Settings settings)
      throws Exception {
    int rounds = settings.number("rounds");
    Line.Pairs pairs = Line.Pairs.none();
    for (int round = 0; round <= rounds; round++) {
      System.err.printf("journal: %d clients, round %d of %d%n", clients, round, rounds);
      boolean journalFirst = round % 2 == 1;
      double first = rate(platform, transaction, clients, settings, journalFirst);
      double second = rate(platform, transaction, clients, settings, !journalFirst);
      // round 0 warms up
      if (round > 0) {
        pairs.add(journalFirst ? first : second, journalFirst ? second : first);
      }
    }
    return Line.of(Crowd.name(clients), pairs, Optional.of(APPEND).filter(l -> clients >= CROWD));
  }

  private static double rate(
      RunningPlatform platform,
      StatusTransaction transaction,
      int clients,
      Settings settings,
      boolean journal)
      throws Exception {
    Duration length = Duration.ofSeconds(settings.number("seconds"));
    double rate =
        Crowd.rate(clients, length, journal ? transaction::withJournal : transaction::without);
    platform.settle();
    return rate;
  }
}

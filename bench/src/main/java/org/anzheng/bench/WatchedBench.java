package org.anzheng.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whole certifications with the signals that look at each as it happens, and without. */
final class WatchedBench implements Benchmark {

  private static final String SIGNALS = "org.anzheng.supervision.signals.SignalListener";

  private static final Limit UNHINDERED =
      Limit.atLeast(0.95, "looking at each as it happens may cost a twentieth of the pace");

  @Override
  public String summary() {
    return "whole certifications with the signals that look at each, against without";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("clients", "8", "rounds", "5", "cases", "16", "data", "");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    int clients = settings.number("clients");
    int rounds = settings.number("rounds");
    int cases = settings.number("cases");
    Line.Pairs pairs = Line.Pairs.none();
    try (RunningPlatform platform = RunningPlatform.start(settings.folder("data"))) {
      var certification = new Certification(platform, clients);
      var signals = new SwitchedListeners(platform, SIGNALS);
      for (int round = 0; round <= rounds; round++) {
        System.err.printf("watched: round %d of %d%n", round, rounds);
        boolean watchedFirst = round % 2 == 1;
        double first = pace(platform, certification, clients, cases, signals, watchedFirst);
        double second = pace(platform, certification, clients, cases, signals, !watchedFirst);
        // round 0 warms up
        if (round > 0) {
          pairs.add(watchedFirst ? first : second, watchedFirst ? second : first);
        }
      }
    }
    return new Findings(
        "%d rounds of %d cases each way, turn about; listeners are waited for"
            .formatted(rounds, cases),
        "with, cases/s",
        "without, cases/s",
        List.of(Line.of(Crowd.name(clients), pairs, Optional.of(UNHINDERED))),
        List.of());
  }

  private static double pace(
      RunningPlatform platform,
      Certification certification,
      int clients,
      int cases,
      SwitchedListeners signals,
      boolean watched)
      throws Exception {
    if (!watched) {
      signals.turn(false);
    }
    try {
      long begin = System.nanoTime();
      Crowd.time(clients, cases, certification::play);
      platform.awaitListeners();
      double seconds = Crowd.seconds(begin);
      platform.settle();
      return cases / seconds;
    } finally {
      signals.turn(true);
    }
  }
}

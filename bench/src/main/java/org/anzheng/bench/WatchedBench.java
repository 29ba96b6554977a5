package org.anzheng.bench;

import java.util.ArrayList;
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
    return CaseLoad.usual("8");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    CaseLoad load = CaseLoad.of(settings);
    List<Line> lines = new ArrayList<>();
    try (RunningPlatform platform = RunningPlatform.start(settings.folder("data"))) {
      var certification = new Certification(platform, load.most());
      var signals = new SwitchedListeners(platform, SIGNALS);
      for (int clients : load.crowds()) {
        lines.add(line(certification, signals, clients, load));
      }
    }
    return new Findings(
        "%d rounds of %d cases each way, turn about; listeners are waited for"
            .formatted(load.rounds(), load.cases()),
        "with, cases/s",
        "without, cases/s",
        lines,
        List.of());
  }

  private static Line line(
      Certification certification, SwitchedListeners signals, int clients, CaseLoad load)
      throws Exception {
    Line.Pairs pairs = Line.Pairs.none();
    for (int round = 0; round <= load.rounds(); round++) {
      System.err.printf("watched: %d clients, round %d of %d%n", clients, round, load.rounds());
      boolean watchedFirst = round % 2 == 1;
      double first = pace(certification, signals, clients, load, watchedFirst);
      double second = pace(certification, signals, clients, load, !watchedFirst);
      // round 0 warms up
      if (round > 0) {
        pairs.add(watchedFirst ? first : second, watchedFirst ? second : first);
      }
    }
    return Line.of(Crowd.name(clients), pairs, Optional.of(UNHINDERED));
  }

  private static double pace(
      Certification certification,
      SwitchedListeners signals,
      int clients,
      CaseLoad load,
      boolean watched)
      throws Exception {
    if (!watched) {
      signals.turn(false);
    }
    try {
      return certification.pace(clients, load.cases());
    } finally {
      signals.turn(true);
    }
  }
}

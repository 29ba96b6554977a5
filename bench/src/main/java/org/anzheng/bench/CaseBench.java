package org.anzheng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole certifications against as many bare commits as they make. */
final class CaseBench implements Benchmark {

  private static final int COUNTED = 5;
  private static final Limit SPINE =
      Limit.atLeast(0.05, "a certification may cost twenty times its commits, never more");

  @Override
  public String summary() {
    return "whole certifications, commission to certificate, against as many bare commits";
  }

  @Override
  public Map<String, String> usual() {
    return CaseLoad.usual("1,8");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    CaseLoad load = CaseLoad.of(settings);
    List<Line> lines = new ArrayList<>();
    double commits;
    try (RunningPlatform platform = RunningPlatform.start(settings.folder("data"))) {
      BareCommits.createTable(platform.owner());
      var certification = new Certification(platform, load.most());
      commits = commitsOfOne(platform, certification);
      for (int clients : load.crowds()) {
        var race = new Race(platform, certification, clients, load.cases(), commits);
        lines.add(race.run(load.rounds()));
      }
    }
    return new Findings(
        "%d rounds of %d cases and as many commits as they make, turn about"
            .formatted(load.rounds(), load.cases()),
        "cases/s",
        "bare commits for one case/s",
        lines,
        List.of(
            String.format(
                Locale.ROOT,
                "one case made %.1f commits that write; the listeners' are counted and waited for",
                commits)));
  }

  /** Transactions that wrote: those that only read cost no flush and would flatter the ratio. */
  private static double commitsOfOne(RunningPlatform platform, Certification certification)
      throws Exception {
    certification.play(0);
    platform.settle();
    long before = lastTransaction(platform);
    for (int i = 0; i < COUNTED; i++) {
      certification.play(0);
      platform.awaitListeners();
    }
    return (lastTransaction(platform) - before) / (double) COUNTED;
  }

  private static long lastTransaction(RunningPlatform platform) {
    return platform
        .get(JdbcClient.class)
        .sql("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
        .query(Long.class)
        .single();
  }

  /** The same clients at both, turn about. */
  private record Race(
      RunningPlatform platform,
      Certification certification,
      int clients,
      int cases,
      double commits) {

    Line run(int rounds) throws Exception {
      Line.Pairs pairs = Line.Pairs.none();
      for (int round = 0; round <= rounds; round++) {
        System.err.printf("case: %d clients, round %d of %d%n", clients, round, rounds);
        boolean casesFirst = round % 2 == 1;
        double first = casesFirst ? certification.pace(clients, cases) : bareCommits();
        double second = casesFirst ? bareCommits() : certification.pace(clients, cases);
        // round 0 warms up
        if (round > 0) {
          pairs.add(casesFirst ? first : second, casesFirst ? second : first);
        }
      }
      return Line.of(Crowd.name(clients), pairs, Optional.of(SPINE));
    }

    private double bareCommits() throws Exception {
      int all = (int) Math.round(cases * commits);
      return cases / BareCommits.time(platform.get(DataSource.class), clients, all);
    }
  }
}

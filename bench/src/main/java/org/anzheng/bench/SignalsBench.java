package org.anzheng.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.anzheng.supervision.signals.RuleRun;
import org.anzheng.supervision.signals.Signals;

/**
 * The nightly signals over a world without guile: how long they take, and what they say wrongly.
 */
final class SignalsBench implements Benchmark {

  private static final int ISSUERS = 8;
  private static final double HOUR = 3600;
  private static final double MILLION = 1_000_000;
  private static final Limit PACE =
      Limit.atMost(1, "of the pace that ends a million certificates within an hour");

  @Override
  public String summary() {
    return "the nightly signals over honest cases, against an hour for a million of them";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("certificates", "2000", "at-least", "0", "rounds", "2", "data", "");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    int rounds = settings.number("rounds");
    Line.Pairs first = Line.Pairs.none();
    Line.Pairs later = Line.Pairs.none();
    List<String> notes = new ArrayList<>();
    int cases;
    try (RunningPlatform platform = RunningPlatform.start(settings.folder("data"))) {
      if (certificates(platform) == 0) {
        issue(platform, settings.number("certificates"));
      }
      MoreCertificates.fill(platform.owner(), certificates(platform), settings.number("at-least"));
      cases = InnocentWorld.make(platform.owner());
      double allowed = cases / MILLION * HOUR;
      first.add(night(platform, cases, notes), allowed);
      for (int round = 0; round < rounds; round++) {
        later.add(night(platform, cases, new ArrayList<>()), allowed);
      }
    }
    return new Findings(
        "one night in which all is new, then %d that find nothing new; %d cases"
            .formatted(rounds, cases),
        "s",
        "allowed, s",
        List.of(
            Line.of("the first night", first, Optional.of(PACE)),
            Line.of("every other night", later, Optional.of(PACE))),
        notes);
  }

  private static int certificates(RunningPlatform platform) {
    return platform
        .owner()
        .sql("SELECT count(*) FROM certificates.certificate")
        .query(Integer.class)
        .single();
  }

  /** What {@code ./anzheng generate} has not put there is issued here. */
  private static void issue(RunningPlatform platform, int many) throws Exception {
    Issuing issuing = new Issuing(platform, new Cast(platform, 1));
    AtomicInteger next = new AtomicInteger();
    Crowd.time(ISSUERS, many, client -> issuing.issue(next.getAndIncrement()));
    platform.settle();
  }

  private static double night(RunningPlatform platform, int cases, List<String> notes)
      throws InterruptedException {
    long begin = System.nanoTime();
    List<RuleRun> runs = platform.get(Signals.class).runAll();
    double seconds = Crowd.seconds(begin);
    platform.settle();
    runs.forEach(run -> notes.add(said(run, cases)));
    return seconds;
  }

  private static String said(RuleRun run, int cases) {
    return String.format(
        Locale.ROOT,
        "%s: %d false of %d cases, %.3f %%, in %.1f s",
        run.rule(),
        run.fresh(),
        cases,
        100.0 * run.fresh() / Math.max(1, cases),
        run.took().toMillis() / (double) Duration.ofSeconds(1).toMillis());
  }
}

package org.anzheng.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs one benchmark: {@code ./anzheng bench NAME [--json] [--OPTION VALUE ...]}. */
public final class Bench {

  private static final Map<String, Benchmark> BENCHES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("journal", new JournalBench()),
              Map.entry("case", new CaseBench()),
              Map.entry("report", new ReportBench()),
              Map.entry("lookup", new LookupBench()),
              Map.entry("search", new SearchBench()),
              Map.entry("asof", new AsOfBench()),
              Map.entry("bulk", new BulkBench()),
              Map.entry("feed", new FeedBench()),
              Map.entry("export", new ExportBench()),
              Map.entry("offline", new OfflineBench()),
              Map.entry("sequencer", new SequencerBench()),
              Map.entry("status", new StatusBench()),
              Map.entry("standing", new StandingBench()),
              Map.entry("signals", new SignalsBench()),
              Map.entry("watched", new WatchedBench()),
              Map.entry("start", new StartBench())));

  private Bench() {}

  /** Exits with 0 when every limit holds, 1 when one does not, 2 on bad usage. */
  public static void main(String[] arguments) throws Exception {
    PrintStream console = System.out;
    // the result alone stands on the standard output; whatever else is said goes beside it
    System.setOut(System.err);
    System.exit(run(List.of(arguments), console));
  }

  static int run(List<String> arguments, PrintStream console) throws Exception {
    Benchmark bench = arguments.isEmpty() ? null : BENCHES.get(arguments.getFirst());
    if (bench == null) {
      System.err.println("usage: ./anzheng bench NAME [--json]; NAME is one of:");
      BENCHES.forEach((name, b) -> System.err.println("  " + name + "  " + b.summary()));
      return 2;
    }
    Settings settings;
    try {
      settings = Settings.of(arguments.subList(1, arguments.size()), bench.usual());
    } catch (IllegalArgumentException e) {
      System.err.println("anzheng: " + e.getMessage());
      return 2;
    }
    Report report =
        new Report(
            "./anzheng bench " + String.join(" ", arguments),
            Runtime.getRuntime().availableProcessors(),
            bench.run(settings));
    console.println(settings.isJson() ? report.json() : report.text());
    console.flush();
    return report.holds() ? 0 : 1;
  }
}

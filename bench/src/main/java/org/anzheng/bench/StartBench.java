package org.anzheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The start of the demonstration against the start of a bare web application. */
final class StartBench implements Benchmark {

  private static final Limit SLOWNESS =
      Limit.atMost(2.5, "times what a bare Spring Boot application takes, both with AOT cache");

  @Override
  public String summary() {
    return "start to the first page, against a bare Spring Boot application, both with AOT cache";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of(
        "rounds", "5",
        "app", "platform/target/app",
        "bare", "bench/bare/target",
        "cache", "true",
        "demo", "true",
        "data", "");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    Path work = Files.createDirectories(Path.of("target", "bench-start").toAbsolutePath());
    Layout app = Layout.in(settings.folder("app").orElseThrow(), flags());
    Path data = settings.folder("data").orElse(work.resolve("data"));
    Launch platform = platform(settings, app, data, work);
    Launch bare = bare(settings, work);
    if (settings.folder("data").isEmpty()) {
      fill(data, app, platform, settings.text("demo").equals("true"));
    }
    return findings(settings, race(platform, bare, settings.number("rounds")));
  }

  /** Makes the data directory, unless one is there that this very build has made. */
  private static void fill(Path data, Layout app, Launch platform, boolean demo) throws Exception {
    // what a first start writes last
    Path last = data.resolve(demo ? "example/number" : "postgres");
    if (Files.exists(last)
        && Files.getLastModifiedTime(last).compareTo(Files.getLastModifiedTime(app.jar())) > 0) {
      return;
    }
    System.err.println("start: making the data directory, in a minute or two");
    FileSystemUtils.deleteRecursively(data);
    platform.untilExists(last);
  }

  private static Launch platform(Settings settings, Layout layout, Path data, Path work)
      throws IOException {
    if (settings.text("cache").equals("true") && layout.cache().isEmpty()) {
      throw new IllegalStateException("there is no AOT cache; ./anzheng build makes it");
    }
    return new Launch(
        layout,
        List.of(
            "--anzheng.data=" + data,
            "--anzheng.demo=" + settings.text("demo"),
            "--management.server.port=" + Launch.freePort()),
        work.resolve("platform.log"));
  }

  private static Launch bare(Settings settings, Path work) throws Exception {
    Path jar = jar(settings.folder("bare").orElseThrow());
    Layout layout = Layout.unpack(jar, work.resolve("bare"), flags());
    if (settings.text("cache").equals("true")) {
      System.err.println("start: making the bare application's AOT cache");
      layout = layout.trained();
    }
    return new Launch(layout, List.of(), work.resolve("bare.log"));
  }

  private static Path jar(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches("anzheng-bare-.*\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The launcher hands over the flags it starts the platform with. */
  private static List<String> flags() {
    return Stream.of(System.getProperty("anzheng.flags", "").split(" "))
        .filter(flag -> !flag.isBlank())
        .toList();
  }

  private static Line.Pairs race(Launch platform, Launch bare, int rounds) throws Exception {
    Line.Pairs pairs = Line.Pairs.none();
    for (int round = 1; round <= rounds; round++) {
      System.err.printf("start: round %d of %d%n", round, rounds);
      boolean platformFirst = round % 2 == 1;
      double first = (platformFirst ? platform : bare).secondsToReady();
      double second = (platformFirst ? bare : platform).secondsToReady();
      pairs.add(platformFirst ? first : second, platformFirst ? second : first);
    }
    return pairs;
  }

  private static Findings findings(Settings settings, Line.Pairs pairs) {
    boolean cache = settings.text("cache").equals("true");
    return new Findings(
        "%d starts each, turn about; existing data directory%s%s"
            .formatted(
                settings.number("rounds"),
                settings.text("demo").equals("true") ? " of the demonstration" : "",
                cache ? "" : "; WITHOUT AOT caches"),
        "platform, s",
        "bare, s",
        List.of(Line.of("to the first page", pairs, Optional.of(SLOWNESS).filter(l -> cache))),
        List.of());
  }
}

package org.anzheng.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.register.PublicRegister;
import org.anzheng.register.SearchFilter;
import org.anzheng.register.SearchQuery;
import org.anzheng.register.SearchResult;
import org.anzheng.register.SearchSort;

/** Six ways in which people look for certificates, against what they are willing to wait. */
final class SearchBench implements Benchmark {

  private static final int LINES = 20;
  private static final int PAGES = 20;
  private static final double PATIENCE_MILLIS = 50;
  private static final Limit IN_TIME = Limit.atMost(1, "of 50 ms, for all but one of a hundred");

  @Override
  public String summary() {
    return "searches of six kinds in a full register, slowest of a hundred against 50 ms";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("data", "", "at-least", "0", "clients", "8", "seconds", "5", "rounds", "3");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    int clients = settings.number("clients");
    Duration length = Duration.ofSeconds(settings.number("seconds"));
    try (FullRegister full = FullRegister.open(settings)) {
      List<Line> lines = new ArrayList<>();
      List<String> notes = new ArrayList<>();
      for (Shape shape : shapes(full)) {
        Latencies.of(clients, length, client -> shape.search().run());
        Line.Pairs pairs = Line.Pairs.none();
        List<Double> middle = new ArrayList<>();
        for (int round = 1; round <= settings.number("rounds"); round++) {
          System.err.printf("search: %s, round %d%n", shape.name(), round);
          Latencies took = Latencies.of(clients, length, client -> shape.search().run());
          pairs.add(took.within(0.99), PATIENCE_MILLIS);
          middle.add(took.within(0.5));
        }
        lines.add(Line.of(shape.name(), pairs, Optional.of(IN_TIME)));
        notes.add(
            String.format(
                Locale.ROOT, "%s: half within %s ms", shape.name(), Spread.of(middle).text(2)));
      }
      return new Findings(
          "%d certificates, %d clients, %d rounds of %d s each way"
              .formatted(
                  full.size(), clients, settings.number("rounds"), settings.number("seconds")),
          "99 of 100 within, ms",
          "limit, ms",
          lines,
          notes);
    }
  }

  private record Shape(String name, Runnable search) {}

  private static List<Shape> shapes(FullRegister full) {
    PublicRegister register = full.platform().get(PublicRegister.class);
    return List.of(
        new Shape(
            "two characters from the middle of a name",
            () -> register.search(SearchQuery.of(middle(full.any().holder()), LINES))),
        new Shape("filters alone, by expiry", () -> register.search(filtered(full.any().number()))),
        new Shape("one number", () -> register.search(SearchQuery.of(full.any().number(), LINES))),
        new Shape(
            "a whole name", () -> register.search(SearchQuery.of(full.any().holder(), LINES))),
        new Shape("a word that all have", () -> register.search(SearchQuery.of("网络安全", LINES))),
        new Shape("the twentieth page", new DeepPage(register)));
  }

  private static String middle(String name) {
    int at = name.length() < 4 ? 0 : ThreadLocalRandom.current().nextInt(1, name.length() - 2);
    return name.substring(at, at + 2);
  }

  private static SearchQuery filtered(String number) {
    SearchFilter some =
        new SearchFilter(
            Optional.empty(),
            Optional.of(number.split("-", -1)[2]),
            Optional.of("ENHANCED"),
            Optional.of(CertificateStatus.VALID),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new SearchQuery("", some, SearchSort.EXPIRY, Optional.empty(), LINES);
  }

  /** Knows where the twentieth page begins, as somebody does who has turned the pages. */
  private static final class DeepPage implements Runnable {

    private final PublicRegister register;
    private final SearchQuery page;

    DeepPage(PublicRegister register) {
      this.register = register;
      SearchQuery query = SearchQuery.of("服务", LINES);
      for (int turned = 1; turned < PAGES; turned++) {
        SearchResult shown = register.search(query);
        query = query.after(shown.next());
      }
      this.page = query;
    }

    @Override
    public void run() {
      register.search(page);
    }
  }
}

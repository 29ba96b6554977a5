package org.anzheng.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.register.ChangePlace;
import org.anzheng.register.PublicChange;
import org.anzheng.register.PublicChanges;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The feed of changes read from its beginning, against the same rows read in one go. */
final class FeedBench implements Benchmark {

  @Override
  public String summary() {
    return "changes read page by page, against the same rows in one bare query";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("data", "", "at-least", "0", "changes", "100000", "rounds", "5");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    int most = settings.number("changes");
    try (FullRegister full = FullRegister.open(settings)) {
      PublicChanges changes = full.platform().get(PublicChanges.class);
      Line.Pairs pairs = Line.Pairs.none();
      for (int round = 0; round <= settings.number("rounds"); round++) {
        System.err.printf("feed: round %d%n", round);
        long begin = System.nanoTime();
        int read = readOn(changes, most);
        double followed = read / Crowd.seconds(begin);
        begin = System.nanoTime();
        int rows = bare(full.platform().get(JdbcClient.class), most);
        double selected = rows / Crowd.seconds(begin);
        // round 0 warms up
        if (round > 0) {
          pairs.add(followed, selected);
        }
      }
      return new Findings(
          "%d certificates, up to %d changes in pages of %d"
              .formatted(full.size(), most, PublicChanges.MOST),
          "changes/s",
          "bare rows/s",
          List.of(Line.of("one reader from the beginning", pairs, Optional.empty())),
          List.of());
    }
  }

  private static int readOn(PublicChanges changes, int most) {
    ChangePlace place = ChangePlace.START;
    int read = 0;
    List<PublicChange> page = changes.after(place, PublicChanges.MOST);
    while (!page.isEmpty() && read < most) {
      read += page.size();
      place = page.getLast().place();
      page = changes.after(place, PublicChanges.MOST);
    }
    return read;
  }

  private static int bare(JdbcClient jdbc, int most) {
    return jdbc.sql("SELECT * FROM register.change ORDER BY transaction, id LIMIT :most")
        .param("most", most)
        .query((row, i) -> row.getString("key"))
        .list()
        .size();
  }
}

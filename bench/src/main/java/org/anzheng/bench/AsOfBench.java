package org.anzheng.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.PublicRegister;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Certificates as they stood on past days, against the read of one bare row each. */
final class AsOfBench implements Benchmark {

  private static final int DAYS = 1000;

  @Override
  public String summary() {
    return "certificates as of a past day, against bare reads of one row";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("data", "", "at-least", "0", "clients", "8", "seconds", "5", "rounds", "5");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    int clients = settings.number("clients");
    Duration length = Duration.ofSeconds(settings.number("seconds"));
    try (FullRegister full = FullRegister.open(settings)) {
      PublicRegister register = full.platform().get(PublicRegister.class);
      JdbcClient bare = full.platform().get(JdbcClient.class);
      LocalDate today = LocalDate.now(ChinaTime.ZONE);
      Line.Pairs pairs = Line.Pairs.none();
      for (int round = 0; round <= settings.number("rounds"); round++) {
        System.err.printf("asof: round %d%n", round);
        double answered =
            Crowd.rate(
                clients,
                length,
                client ->
                    register.asOf(
                        full.any().number(),
                        today.minusDays(ThreadLocalRandom.current().nextInt(DAYS))));
        double read = Crowd.rate(clients, length, client -> row(bare, full.any().number()));
        // round 0 warms up
        if (round > 0) {
          pairs.add(answered, read);
        }
      }
      return new Findings(
          "%d certificates, %d clients, %d rounds of %d s"
              .formatted(
                  full.size(), clients, settings.number("rounds"), settings.number("seconds")),
          "answers/s",
          "bare rows/s",
          List.of(Line.of("as of a day of the last thousand", pairs, Optional.empty())),
          List.of("an answer holds content, history, issuer's standing and lineage of that day"));
    }
  }

  private static void row(JdbcClient bare, String number) {
    bare.sql("SELECT status FROM register.certificate WHERE number = :number")
        .param("number", number)
        .query(String.class)
        .single();
  }
}

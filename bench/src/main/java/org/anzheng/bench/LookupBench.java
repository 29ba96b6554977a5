package org.anzheng.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** One certificate by HTTP, against nginx with a file of that size on the same cores. */
final class LookupBench implements Benchmark {

  private static final String PATH = "/api/v1/certificates/";
  private static final int ASKED_OFTEN = 200;
  private static final Limit REMEMBERED =
      Limit.atLeast(0.4, "of nginx, where the answer is in memory; aim 0.5");
  private static final Limit READ =
      Limit.atLeast(0.2, "of nginx, where it is read from PostgreSQL");

  @Override
  public String summary() {
    return "one certificate by HTTP, against nginx serving a file of that size";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("data", "", "at-least", "0", "clients", "16", "seconds", "5", "rounds", "5");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    try (FullRegister full = FullRegister.open(settings)) {
      int platform = full.platform().port();
      List<String> often = new ArrayList<>();
      for (int i = 0; i < ASKED_OFTEN; i++) {
        often.add(full.any().number());
      }
      int bytes;
      try (HttpSocket one = new HttpSocket(platform)) {
        bytes = one.get(PATH + often.getFirst());
      }
      Line.Pairs remembered = Line.Pairs.none();
      Line.Pairs read = Line.Pairs.none();
      try (Nginx nginx = new Nginx(bytes)) {
        for (int round = 0; round <= settings.number("rounds"); round++) {
          System.err.printf("lookup: round %d%n", round);
          double hot = rate(settings, platform, () -> PATH + any(often));
          double file = rate(settings, nginx.port(), nginx::path);
          double cold = rate(settings, platform, () -> PATH + full.any().number());
          // round 0 warms up
          if (round > 0) {
            remembered.add(hot, file);
            read.add(cold, file);
          }
        }
      }
      return new Findings(
          "%d certificates, an answer of %d bytes, %s, %d rounds of %d s each"
              .formatted(
                  full.size(),
                  bytes,
                  Crowd.name(settings.number("clients")),
                  settings.number("rounds"),
                  settings.number("seconds")),
          "answers/s",
          "nginx, files/s",
          List.of(
              Line.of("asked often, from memory", remembered, Optional.of(REMEMBERED)),
              Line.of("asked once, from PostgreSQL", read, Optional.of(READ))),
          List.of(
              "the visitor's allowance is counted for every request; clients, PostgreSQL, platform"
                  + " and nginx share the cores"));
    }
  }

  private static String any(List<String> some) {
    return some.get(ThreadLocalRandom.current().nextInt(some.size()));
  }

  private static double rate(Settings settings, int port, Supplier<String> path) throws Exception {
    int clients = settings.number("clients");
    List<HttpSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < clients; i++) {
        sockets.add(new HttpSocket(port));
      }
      return Crowd.rate(
          clients,
          Duration.ofSeconds(settings.number("seconds")),
          client -> sockets.get(client).get(path.get()));
    } finally {
      for (HttpSocket socket : sockets) {
        close(socket);
      }
    }
  }

  private static void close(HttpSocket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      System.err.println("lookup: " + gone.getMessage());
    }
  }
}

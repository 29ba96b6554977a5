package org.anzheng.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.bodies.StandingGround;
import org.anzheng.bodies.StandingOrder;
import org.anzheng.register.PublicRegister;

/** How soon every certificate of a body shows in public what became of its issuer. */
final class StandingBench implements Benchmark {

  private static final int ISSUERS = 8;
  private static final Limit SECOND = Limit.atMost(1, "of a second, from the commit");
  private static final Limit UPDATE =
      Limit.atMost(1, "times a bare update of as many rows, since it is read and not written");

  @Override
  public String summary() {
    return "an issuer's new standing on all its certificates, against a second and a bare update";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("certificates", "10000", "rounds", "5", "data", "");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    int many = settings.number("certificates");
    int rounds = settings.number("rounds");
    Line.Pairs second = Line.Pairs.none();
    Line.Pairs update = Line.Pairs.none();
    Line.Pairs revoked = Line.Pairs.none();
    try (RunningPlatform platform = RunningPlatform.start(settings.folder("data"))) {
      var bare = new BareRows(platform.owner(), many);
      var issuer = new Issuer(platform, new Cast(platform, 1), many);
      for (int round = 0; round <= rounds; round++) {
        System.err.printf("standing: round %d of %d%n", round, rounds);
        double suspended = issuer.secondsTo(BodyTransition.ORDER_SUSPENSION);
        double rows = bare.update();
        issuer.secondsTo(BodyTransition.RESTORE);
        // round 0 warms up
        if (round > 0) {
          second.add(suspended, 1);
          update.add(suspended, rows);
        }
      }
      revoked.add(issuer.secondsTo(BodyTransition.REVOKE), 1);
      issuer.readAll();
    }
    return new Findings(
        "%d certificates issued through their front door; %d orders, then the revocation"
            .formatted(many, rounds),
        "until shown, s",
        "against, s",
        List.of(
            Line.of("suspension of business, a second", second, Optional.of(SECOND)),
            Line.of("the same, bare update of as many rows", update, Optional.of(UPDATE)),
            Line.of("revocation of the approval, a second", revoked, Optional.of(SECOND))),
        List.of(
            "from the return of the act, which is after its commit, until the register's answer"
                + " for a certificate at random shows it; all are read after the revocation"));
  }

  /** One body with its certificates, and what the public reads of them. */
  private static final class Issuer {

    private final RunningPlatform platform;
    private final Cast cast;
    private final List<String> numbers = Collections.synchronizedList(new ArrayList<>());

    Issuer(RunningPlatform platform, Cast cast, int many) throws Exception {
      this.platform = platform;
      this.cast = cast;
      Issuing issuing = new Issuing(platform, cast);
      var next = new AtomicInteger();
      System.err.printf("standing: issuing %d certificates%n", many);
      Crowd.time(ISSUERS, many, client -> numbers.add(issuing.issue(next.getAndIncrement())));
      platform.settle();
    }

    double secondsTo(BodyTransition order) throws InterruptedException {
      Optional<StandingGround> ground =
          Arrays.stream(StandingGround.values())
              .filter(each -> each.transition() == order)
              .findFirst();
      platform
          .get(Bodies.class)
          .changeStanding(
              cast.body(0).approvalNo(),
              new StandingOrder(order, ground, "示例：现场检查发现问题。"),
              cast.regulator());
      long begin = System.nanoTime();
      while (!shows(numbers.get(ThreadLocalRandom.current().nextInt(numbers.size())), order.to())) {
        Thread.onSpinWait();
      }
      double seconds = Crowd.seconds(begin);
      platform.settle();
      return seconds;
    }

    /** Every certificate shows that the approval is revoked, or the bench fails. */
    void readAll() throws Exception {
      var next = new AtomicInteger();
      Crowd.time(
          ISSUERS,
          numbers.size(),
          client -> {
            String number = numbers.get(next.getAndIncrement());
            if (!shows(number, BodyStanding.REVOKED)) {
              throw new IllegalStateException(number + " does not show it");
            }
          });
    }

    private boolean shows(String number, BodyStanding standing) {
      return platform
          .get(PublicRegister.class)
          .find(number)
          .filter(entry -> entry.issuer().standing() == standing)
          .isPresent();
    }
  }
}

package org.anzheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.anzheng.journeys.acts.Approvals;
import org.anzheng.journeys.acts.Authorities;
import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Certification;
import org.anzheng.journeys.acts.SignUps;
import org.anzheng.journeys.stage.LongRun;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.RunningPlatform.Outcome;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * The platform, at times its database first, is killed at a random moment while one organisation is
 * certified, others sign up and bodies apply for approval. Afterwards the log and the database
 * agree, what was acknowledged is there, nothing is half done, and the certification goes on to its
 * end.
 */
class ActsSurviveAPowerCut {

  private static final int ROUNDS = LongRun.isWanted() ? 10 : 3;
  private static final int SHORTEST = 1_500;
  private static final int LONGEST = 6_000;

  private final AtomicInteger next = new AtomicInteger(100);

  @Test
  void at_a_random_moment() throws InterruptedException, ExecutionException {
    long seed = Long.getLong("anzheng.seed", System.nanoTime());
    System.out.println("power cuts with -Danzheng.seed=" + seed);
    Random random = new Random(seed);
    try (RunningPlatform platform = RunningPlatform.empty("--anzheng.visits.per-minute=0")) {
      approveABody(platform);
      SignUps signUps = new SignUps(platform);
      Approvals approvals = new Approvals(platform);
      Certification certification = new Certification(platform);
      signUps.one(4);
      certification.begin();
      for (int round = 0; round < ROUNDS; round++) {
        actUntilKilled(platform, signUps, approvals, certification, random);
        platform.startAgain();
        Outcome fsck = platform.fsck();
        assertThat(fsck.exit()).as("seed " + seed + "\n" + fsck.output()).isZero();
        signUps.check();
        approvals.check();
        certification.check();
      }
      assertThat(signUps.count()).as("seed " + seed).isPositive();
      assertThat(approvals.count()).as("seed " + seed).isPositive();
      System.out.printf(
          "%d power cuts: %d sign-ups, %d applications, %d acts of certifications acknowledged%n",
          ROUNDS, signUps.count(), approvals.count(), certification.acknowledged());
      certification.finish();
    }
  }

  private static void approveABody(RunningPlatform platform) {
    try (Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      Authorities authorities = new Authorities(cast);
      authorities.registerTheRegulator();
      authorities.registerTheBody();
      authorities.approveTheBody();
    }
  }

  private void actUntilKilled(
      RunningPlatform platform,
      SignUps signUps,
      Approvals approvals,
      Certification certification,
      Random random)
      throws InterruptedException, ExecutionException {
    AtomicBoolean going = new AtomicBoolean(true);
    List<Future<?>> people;
    try (ExecutorService executor = Executors.newFixedThreadPool(3)) {
      people =
          List.of(
              executor.submit(() -> repeat(() -> signUps.one(next.getAndIncrement()), going)),
              executor.submit(() -> repeat(() -> approvals.one(next.getAndIncrement()), going)),
              executor.submit(() -> repeat(certification::act, going)));
      Thread.sleep(Duration.ofMillis(random.nextInt(SHORTEST, LONGEST)));
      if (random.nextBoolean()) {
        platform.killWithDatabase();
      } else {
        platform.kill();
      }
      going.set(false);
    }
    for (Future<?> each : people) {
      each.get();
    }
  }

  private static void repeat(Runnable act, AtomicBoolean going) {
    while (going.get()) {
      act.run();
    }
  }
}

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
import org.anzheng.journeys.acts.SignUps;
import org.anzheng.journeys.stage.LongRun;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.RunningPlatform.Outcome;
import org.junit.jupiter.api.Test;

/**
 * The platform, at times its database first, is killed at a random moment while organisations sign
 * up and bodies register and apply for approval. Afterwards the log and the database agree, what
 * was acknowledged is there, and nothing is half done.
 */
class ActsSurviveAPowerCut {

  private static final int ROUNDS = LongRun.isWanted() ? 10 : 3;
  private static final int SHORTEST = 1_500;
  private static final int LONGEST = 6_000;

  private final AtomicInteger next = new AtomicInteger(10);

  @Test
  void at_a_random_moment() throws InterruptedException, ExecutionException {
    long seed = Long.getLong("anzheng.seed", System.nanoTime());
    System.out.println("power cuts with -Danzheng.seed=" + seed);
    Random random = new Random(seed);
    try (RunningPlatform platform = RunningPlatform.empty()) {
      SignUps signUps = new SignUps(platform);
      Approvals approvals = new Approvals(platform);
      approvals.begin();
      for (int round = 0; round < ROUNDS; round++) {
        actUntilKilled(platform, signUps, approvals, random);
        platform.startAgain();
        Outcome fsck = platform.fsck();
        assertThat(fsck.exit()).as("seed " + seed + "\n" + fsck.output()).isZero();
        signUps.check();
        approvals.check();
      }
      assertThat(signUps.count()).as("seed " + seed).isPositive();
      assertThat(approvals.count()).as("seed " + seed).isPositive();
      System.out.printf(
          "%d power cuts: %d sign-ups, %d applications of bodies acknowledged%n",
          ROUNDS, signUps.count(), approvals.count());
    }
  }

  private void actUntilKilled(
      RunningPlatform platform, SignUps signUps, Approvals approvals, Random random)
      throws InterruptedException, ExecutionException {
    AtomicBoolean going = new AtomicBoolean(true);
    List<Future<?>> people;
    try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
      people =
          List.of(
              executor.submit(() -> repeat(() -> signUps.one(next.getAndIncrement()), going)),
              executor.submit(() -> repeat(() -> approvals.one(next.getAndIncrement()), going)));
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

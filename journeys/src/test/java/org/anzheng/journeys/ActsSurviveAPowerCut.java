package org.anzheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.anzheng.journeys.acts.Approvals;
import org.anzheng.journeys.acts.SignUps;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.RunningPlatform.Outcome;
import org.junit.jupiter.api.Test;

/**
 * The process is killed at a random moment while people act. Afterwards the log and the database
 * agree, what was acknowledged is there, and nothing is half done.
 */
class ActsSurviveAPowerCut {

  private static final int ROUNDS = Boolean.getBoolean("anzheng.long") ? 10 : 3;
  private static final int SHORTEST = 1_500;
  private static final int LONGEST = 6_000;

  private final AtomicInteger next = new AtomicInteger(10);

  @Test
  void at_a_random_moment() throws InterruptedException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    try (RunningPlatform platform = RunningPlatform.empty()) {
      SignUps signUps = new SignUps(platform);
      Approvals approvals = new Approvals(platform);
      approvals.begin();
      for (int round = 0; round < ROUNDS; round++) {
        actUntilKilled(platform, signUps, approvals, random.nextInt(SHORTEST, LONGEST));
        platform.startAgain();
        Outcome fsck = platform.fsck();
        assertThat(fsck.exit()).as("seed " + seed + "\n" + fsck.output()).isZero();
        signUps.check();
        approvals.check();
      }
      assertThat(signUps.count()).as("seed " + seed).isPositive();
      assertThat(approvals.count()).as("seed " + seed).isPositive();
    }
  }

  private void actUntilKilled(
      RunningPlatform platform, SignUps signUps, Approvals approvals, int millis)
      throws InterruptedException {
    AtomicBoolean going = new AtomicBoolean(true);
    try (ExecutorService people = Executors.newFixedThreadPool(2)) {
      people.execute(() -> repeat(signUps::one, going));
      people.execute(() -> repeat(approvals::one, going));
      Thread.sleep(Duration.ofMillis(millis));
      platform.kill();
      going.set(false);
    }
  }

  private void repeat(IntConsumer act, AtomicBoolean going) {
    while (going.get()) {
      act.accept(next.getAndIncrement());
    }
  }
}

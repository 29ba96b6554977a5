package org.anzheng.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.anzheng.BusinessClock;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clocks that warn and clocks that stand still, far in the past like their neighbours. */
@PlatformTest
class DeadlineWarningsTest {

  private static final Instant DUE = Instant.parse("1995-06-01T16:00:00Z");
  private static final String WARNED = "sample-warned";

  @Autowired Deadlines deadlines;
  @Autowired RunningDeadlines running;
  @Autowired DeadlineListener listener;
  @Autowired BusinessClock clock;
  @Autowired JdbcClient jdbc;

  private final UUID organisation = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();
  private final String subject = "sample/" + UUID.randomUUID();

  @BeforeEach
  void aKindThatWarnsTwice() {
    jdbc.sql(
            """
            INSERT INTO deadlines.warning (kind, days) VALUES (:kind, 30), (:kind, 7)
            ON CONFLICT DO NOTHING
            """)
        .param("kind", WARNED)
        .update();
    jdbc.sql("UPDATE deadlines.deadline SET status = 'MET' WHERE due < '2000-01-01'").update();
    listener.near.clear();
    listener.seen.clear();
    clock.holdAt(before(60));
  }

  @AfterEach
  void letTimePass() {
    clock.release();
  }

  @Test
  void eachWarningIsGivenOnceAndTheDeadlineGoesOn() {
    start(subject, WARNED);
    run(before(31));
    assertThat(listener.near).isEmpty();
    run(before(30));
    run(before(29));
    assertThat(listener.near).hasSize(1);
    assertThat(listener.near.getFirst().lastDay()).isEqualTo("1995-06-01");
    assertThat(running.ofSubject(subject).getFirst().warnedAt()).contains(before(30));
    run(before(7));
    run(before(1));
    assertThat(listener.near).hasSize(2);
    run(DUE);
    assertThat(listener.seen).hasSize(1);
    assertThat(running.ofSubject(subject)).isEmpty();
  }

  @Test
  void warningsThatWereMissedAreGivenAsOneAndNoneIsGivenAfterTheEnd() {
    start(subject, WARNED);
    run(before(3));
    assertThat(listener.near).hasSize(1);
    start("sample/" + UUID.randomUUID(), WARNED);
    run(DUE);
    assertThat(listener.near).hasSize(1);
    assertThat(listener.seen).hasSize(2);
  }

  @Test
  void twoRunnersGiveEachWarningExactlyOnce() throws Exception {
    IntStream.range(0, 30).forEach(n -> start(subject + n, WARNED));
    List<Callable<Integer>> runners = Collections.nCopies(2, () -> deadlines.runDue(before(30)));
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var result : threads.invokeAll(runners)) {
        assertThat(result.get()).isZero();
      }
    }
    assertThat(listener.near).hasSize(30).doesNotHaveDuplicates();
  }

  @Test
  void aPausedClockNeitherWarnsNorPassesAndGoesOnWithTheDaysItHad() {
    start(subject, WARNED);
    clock.holdAt(before(10));
    deadlines.pause(subject, WARNED);
    deadlines.pause(subject, WARNED);
    run(DUE.plus(Duration.ofDays(90)));
    assertThat(listener.near).isEmpty();
    assertThat(listener.seen).isEmpty();
    assertThat(running.concerning(organisation).getFirst().pause())
        .contains(new DeadlinePause(before(10), 9));

    clock.holdAt(DUE.plus(Duration.ofDays(90)));
    Instant due = DUE.plus(Duration.ofDays(100));
    assertThat(deadlines.resume(subject, WARNED)).contains(due);
    assertThat(deadlines.resume(subject, WARNED)).isEmpty();
    run(due.minusSeconds(1));
    assertThat(listener.near).hasSize(1);
    run(due);
    assertThat(listener.seen).hasSize(1);
  }

  @Test
  void aPausedClockMayBeMetOrStartedAgain() {
    start(subject, WARNED);
    deadlines.pause(subject, WARNED);
    start(subject, WARNED);
    assertThat(running.concerning(organisation).getFirst().pause()).isEmpty();
    deadlines.pause(subject, WARNED);
    deadlines.meet(subject, WARNED);
    assertThat(running.concerning(organisation)).isEmpty();
    deadlines.pause(subject, WARNED);
    assertThat(deadlines.resume(subject, WARNED)).isEmpty();
  }

  @Test
  void whoIsConcernedSeesAClockThatIsNotTheirTurn() {
    start(subject, "sample-plain");
    assertThat(running.concerning(other)).hasSize(1);
    assertThat(running.of(other)).isEmpty();
    assertThat(running.concerning(UUID.randomUUID())).isEmpty();
  }

  private void run(Instant at) {
    clock.holdAt(at);
    deadlines.runDue(at);
  }

  private static Instant before(int days) {
    return DUE.minus(Duration.ofDays(days));
  }

  private void start(String about, String kind) {
    deadlines.start(
        new DeadlineStart(about, kind, DUE, "design", organisation, Role.SYSTEM).concerning(other));
  }
}

package org.anzheng.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Far in the past, so that the platform's own timer and other tests' deadlines do not interfere.
 */
@PlatformTest
class DeadlinesTest {

  private static final Instant NOON = Instant.parse("1990-06-01T04:00:00Z");

  @Autowired Deadlines deadlines;
  @Autowired RunningDeadlines running;
  @Autowired DeadlineListener listener;
  @Autowired JdbcClient jdbc;

  private final UUID organisation = UUID.randomUUID();
  private final String subject = "sample/" + UUID.randomUUID();

  @BeforeEach
  void nothingIsLeftFromOtherTests() {
    jdbc.sql("UPDATE deadlines.deadline SET status = 'MET' WHERE due < '2000-01-01'").update();
    listener.seen.clear();
    listener.refused.clear();
  }

  @Test
  void aRunningDeadlineIsFoundBySubjectAndByOrganisation() {
    start("first", NOON);
    assertThat(running.ofSubject(subject))
        .containsExactly(
            new RunningDeadline(
                subject,
                "first",
                NOON,
                "design",
                organisation,
                Role.APPLICANT,
                false,
                Optional.empty(),
                Optional.empty()));
    assertThat(running.of(organisation)).hasSize(1);
    assertThat(running.of(UUID.randomUUID())).isEmpty();
  }

  @Test
  void startingAgainMovesTheDeadline() {
    start("first", NOON);
    start("first", NOON.plusSeconds(60));
    assertThat(running.ofSubject(subject))
        .extracting(RunningDeadline::due)
        .containsExactly(NOON.plusSeconds(60));
    assertThat(deadlines.runDue(NOON.plusSeconds(59))).isZero();
  }

  @Test
  void whatWasMetDoesNotPassAndMeetingTwiceIsHarmless() {
    start("first", NOON);
    deadlines.meet(subject, "first");
    deadlines.meet(subject, "first");
    assertThat(deadlines.runDue(NOON)).isZero();
    assertThat(running.ofSubject(subject)).isEmpty();
  }

  @Test
  void aDeadlineMayRunAgainAfterItPassed() {
    start("first", NOON);
    assertThat(deadlines.runDue(NOON)).isEqualTo(1);
    start("first", NOON.plusSeconds(1));
    assertThat(deadlines.runDue(NOON.plusSeconds(1))).isEqualTo(1);
    assertThat(listener.seen).hasSize(2);
  }

  @Test
  void deadlinesPassInTheOrderInWhichTheyAreDue() {
    List<Integer> seconds =
        new ArrayList<>(IntStream.range(0, 20).map(n -> n * 7 % 20).boxed().toList());
    seconds.forEach(second -> start("k" + second, NOON.plusSeconds(second)));
    assertThat(deadlines.runDue(NOON.plusSeconds(100))).isEqualTo(20);
    Collections.sort(seconds);
    assertThat(listener.seen)
        .extracting(DeadlinePassed::due)
        .containsExactlyElementsOf(seconds.stream().map(NOON::plusSeconds).toList());
  }

  @Test
  void aListenerThatThrowsLeavesItsDeadlineDueAndTheOthersPass() {
    start("good-before", NOON.minusSeconds(1));
    start("bad", NOON);
    start("good-after", NOON.plusSeconds(1));
    listener.refused.add("bad");
    assertThat(deadlines.runDue(NOON.plusSeconds(9))).isEqualTo(2);
    assertThat(running.ofSubject(subject)).extracting(RunningDeadline::kind).containsExactly("bad");
    assertThat(failuresOf("bad")).isEqualTo(1);
    listener.refused.clear();
    assertThat(deadlines.runDue(NOON.plusSeconds(9))).isEqualTo(1);
    assertThat(running.ofSubject(subject)).isEmpty();
  }

  @Test
  void whatTheListenerWroteIsUndoneWithTheDeadlineWhenItThrows() {
    start("bad", NOON);
    listener.refused.add("bad");
    deadlines.runDue(NOON);
    assertThat(running.ofSubject("follows/" + subject)).isEmpty();
    listener.refused.clear();
    deadlines.runDue(NOON);
    assertThat(running.ofSubject("follows/" + subject)).hasSize(1);
  }

  @Test
  void aDeadlineThatFollowsAndIsDueAlreadyPassesInTheSameRun() {
    start("chain", NOON);
    assertThat(deadlines.runDue(NOON.plus(Duration.ofDays(2)))).isEqualTo(2);
  }

  @Test
  void manyRunnersAtOncePassEachDeadlineExactlyOnce() throws Exception {
    IntStream.range(0, 60).forEach(n -> start("k" + n, NOON.plusSeconds(n)));
    List<Callable<Integer>> runners =
        Collections.nCopies(4, () -> deadlines.runDue(NOON.plusSeconds(60)));
    int passed = 0;
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var result : threads.invokeAll(runners)) {
        passed += result.get();
      }
    }
    assertThat(passed).isEqualTo(60);
    assertThat(listener.seen).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void theLastDayOfTheYearEndsAtMidnightInBeijing() {
    Instant midnight = ChinaTime.endOf(LocalDate.of(1990, 12, 31));
    assertThat(midnight).isEqualTo("1990-12-31T16:00:00Z");
    start("year", midnight);
    assertThat(deadlines.runDue(midnight.minusMillis(1))).isZero();
    assertThat(deadlines.runDue(midnight)).isEqualTo(1);
  }

  private void start(String kind, Instant due) {
    deadlines.start(new DeadlineStart(subject, kind, due, "design", organisation, Role.APPLICANT));
  }

  private int failuresOf(String kind) {
    return jdbc.sql("SELECT failures FROM deadlines.deadline WHERE subject = :s AND kind = :k")
        .param("s", subject)
        .param("k", kind)
        .query(Integer.class)
        .single();
  }
}

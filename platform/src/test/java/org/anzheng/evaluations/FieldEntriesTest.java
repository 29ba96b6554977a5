package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries made on phones: each is taken once, whatever the network does. */
@PlatformTest
class FieldEntriesTest {

  private static final String CRITERION = "GB/T 32914-2023/5.1";

  @Autowired FieldEntries entries;
  @Autowired EvaluationSearch search;
  @Autowired GivenEvaluations given;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private GivenEvaluation e;

  @BeforeEach
  void on_site() {
    e = given.opened();
    given.team(e);
    given.prepare(e);
    given.enter(e);
  }

  @Test
  void an_entry_sent_twice_is_one_finding_and_answered_the_same() {
    FieldEntry entry = finding(e.member(), "查阅记录，符合");

    FieldReceipt first = take(entry, e.member());
    FieldReceipt second = take(entry, e.member());

    assertThat(second).isEqualTo(first);
    assertThat(events("FindingRecorded")).isEqualTo(1);
    assertThat(site().findingOn(CRITERION).orElseThrow().text()).isEqualTo("查阅记录，符合");
  }

  @Test
  void an_entry_sent_many_times_at_once_is_taken_once() {
    FieldEntry entry = finding(e.member(), "查阅记录，符合");

    List<FieldReceipt> receipts =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> take(entry, e.member())))
            .limit(6)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .distinct()
            .toList();

    assertThat(receipts).hasSize(1);
    assertThat(events("FindingRecorded")).isEqualTo(1);
  }

  @Test
  void another_entry_under_the_same_identity_is_refused() {
    FieldEntry entry = finding(e.member(), "查阅记录，符合");
    take(entry, e.member());
    FieldEntry other =
        new FieldEntry(e.member().account(), entry.phone(), found("改写的内容", List.of()));
    GivenEvaluation another = given.opened();

    assertThat(refused(other, e.member())).isEqualTo(EvaluationRefusal.ENTRY_DIFFERS);
    assertThat(
            refused(new FieldEntry(e.lead().account(), entry.phone(), entry.content()), e.lead()))
        .isEqualTo(EvaluationRefusal.ENTRY_DIFFERS);
    assertThat(refused(entry, e.lead())).isEqualTo(EvaluationRefusal.ENTRY_OF_ANOTHER);
    assertThat(refused(entry, another.lead())).isEqualTo(KernelRefusal.NOT_FOUND);
    assertThat(site().findingOn(CRITERION).orElseThrow().text()).isEqualTo("查阅记录，符合");
  }

  @Test
  void a_refused_entry_leaves_no_trace_and_may_come_again_when_it_is_its_turn() {
    FieldEntry report =
        entry(
            e.member(),
            new FieldContent.Reported(
                new NonconformityForm(
                    CRITERION, NonconformityGrade.MINOR, "缺两份记录", "技术部", List.of())));
    assertThat(refused(report, e.member())).isEqualTo(EvaluationRefusal.FINDING_NOT_NONCONFORMING);
    assertThat(kept(report)).isZero();

    take(
        entry(
            e.member(),
            new FieldContent.Found(
                new FindingForm(CRITERION, FindingResult.NONCONFORMING, "缺记录", List.of()))),
        e.member());
    take(report, e.member());

    assertThat(kept(report)).isEqualTo(1);
    assertThat(search.ofCase(e.caseNumber()).orElseThrow().nonconformities()).hasSize(1);
  }

  @Test
  void an_entry_waits_for_its_photo() {
    FieldEntry entry = entry(e.member(), found("见照片", List.of(UUID.randomUUID())));

    assertThat(refused(entry, e.member())).isEqualTo(EvaluationRefusal.FILE_UNKNOWN);
    assertThat(events("FindingRecorded")).isZero();
  }

  @Test
  void attendance_counts_from_when_it_was_made_and_both_clocks_are_on_record() {
    Instant now = clock.instant();
    Duration fast = Duration.ofHours(7);
    PhoneMark phone =
        new PhoneMark(UUID.randomUUID(), now.plus(fast), now.plus(fast), Optional.empty());
    FieldContent departure = new FieldContent.Attending(AttendanceDirection.OUT, "示例路1号");

    take(new FieldEntry(e.member().account(), phone, departure), e.member());

    Attendance last = site().attendance().getLast();
    assertThat(last.direction()).isEqualTo(AttendanceDirection.OUT);
    assertThat(last.at()).isBetween(now.minusSeconds(1), clock.instant());
    assertThat(last.phoneAt()).hasValueSatisfying(at -> assertThat(at).isAfter(now.plusSeconds(1)));
    assertThat(last.receivedAt()).isBetween(now.minusSeconds(1), clock.instant());
  }

  @Test
  void no_clock_shows_such_times_and_what_was_taken_is_not_rewritten() {
    PhoneMark absurd = new PhoneMark(UUID.randomUUID(), Instant.MAX, Instant.MAX, Optional.empty());
    take(finding(e.member(), "符合"), e.member());

    assertThat(
            refused(
                new FieldEntry(e.member().account(), absurd, found("x", List.of())), e.member()))
        .isEqualTo(EvaluationRefusal.PHONE_TIME_UNUSABLE);
    assertThat(
            catchThrowableOfType(
                DataAccessException.class,
                () -> jdbc.sql("DELETE FROM evaluations.field_entry").update()))
        .isNotNull();
  }

  private FieldReceipt take(FieldEntry entry, Actor actor) {
    return entries.take(e.caseNumber(), entry, actor);
  }

  private Reason refused(FieldEntry entry, Actor actor) {
    return catchThrowableOfType(Refusal.class, () -> take(entry, actor)).reason();
  }

  private SiteFile site() {
    return search.ofCase(e.caseNumber()).orElseThrow().site();
  }

  private long events(String kind) {
    return search.timeline(e.caseNumber()).stream()
        .filter(event -> event.kind().equals(kind))
        .count();
  }

  private int kept(FieldEntry entry) {
    return jdbc.sql("SELECT count(*) FROM evaluations.field_entry WHERE id = :id")
        .param("id", entry.id())
        .query(Integer.class)
        .single();
  }

  private FieldEntry finding(Actor actor, String text) {
    return entry(actor, found(text, List.of()));
  }

  private FieldEntry entry(Actor actor, FieldContent content) {
    Instant now = clock.instant();
    PhoneMark phone = new PhoneMark(UUID.randomUUID(), now, now, Optional.empty());
    return new FieldEntry(actor.account(), phone, content);
  }

  private static FieldContent found(String text, List<UUID> evidence) {
    return new FieldContent.Found(
        new FindingForm(CRITERION, FindingResult.CONFORMING, text, evidence));
  }
}

package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.TrustList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The status lists follow from the log, at once and for every day. */
class StatusListsTest {

  @SuppressWarnings("NullAway.Init")
  private GivenLog log;

  @BeforeEach
  void begin() {
    log = GivenLog.fresh();
  }

  @AfterEach
  void end() {
    log.close();
  }

  @Test
  void there_is_none_before_the_log_has_a_head_and_then_all_are_valid() {
    log.statuses.publishNow();
    assertThat(log.statusFiles.find("certificates-0")).isEmpty();
    publish();
    StatusListToken list = list("certificates-0");
    assertThat(list.list().size()).isEqualTo(65_536);
    assertThat(list.list().get(65_535)).isZero();
    assertThat(list.uri()).isEqualTo("https://anzheng.example/status/certificates-0");
    assertThat(log.statusFiles.addresses())
        .containsExactly(
            "https://anzheng.example/status/bodies-0",
            "https://anzheng.example/status/certificates-0");
  }

  @Test
  void a_change_is_signed_at_once_and_names_the_prefix_it_follows_from() {
    log.announce(SampleEvent.certificate(3, "01"));
    publish();
    Instant first = list("certificates-0").issuedAt();
    log.announce(SampleEvent.certificate(3, "02"));
    log.time.set("2026-06-01T00:00:05Z");
    publish();
    StatusListToken list = list("certificates-0");
    assertThat(list.list().get(3)).isEqualTo(2);
    assertThat(list.issuedAt()).isEqualTo(first.plusSeconds(5));
    assertThat(list.log())
        .isEqualTo(new Checkpoint(log.shard().origin(), log.shard().size(), log.shard().root()));
    assertThat(list("bodies-0").issuedAt()).as("unchanged").isEqualTo(first);
  }

  @Test
  void a_list_is_signed_again_before_copies_of_it_grow_old() {
    publish();
    log.time.set("2026-06-01T00:20:00Z");
    log.statuses.publishNow();
    assertThat(list("bodies-0").issuedAt()).isEqualTo(Instant.parse("2026-06-01T00:00:00Z"));
    log.time.set("2026-06-01T00:31:00Z");
    log.statuses.publishNow();
    assertThat(list("bodies-0").issuedAt()).isEqualTo(log.clock.now());
  }

  @Test
  void the_list_of_a_day_is_kept_when_the_day_in_china_is_over() {
    log.announce(SampleEvent.certificate(3, "02"));
    log.time.set("2026-06-01T15:59:59Z");
    publish();
    LocalDate day = LocalDate.of(2026, 6, 1);
    assertThat(log.statusFiles.find("certificates-0", day)).as("not over").isEmpty();
    log.announce(SampleEvent.certificate(3, "03"));
    log.time.set("2026-06-01T16:00:00Z");
    publish();
    StatusListToken archived = read(log.statusFiles.find("certificates-0", day).orElseThrow());
    assertThat(archived.list().get(3)).isEqualTo(2);
    assertThat(archived.holdsAt(Instant.parse("2026-06-01T15:59:59Z"))).isTrue();
    assertThat(list("certificates-0").list().get(3)).isEqualTo(1);
    assertThat(log.statusFiles.find("certificates-0", day.minusDays(1))).isEmpty();
  }

  @Test
  void the_standing_of_bodies_stands_by_category() {
    log.announce(SampleEvent.body("CNCA-R-2026-001", "approve", 0, "OM,TA"));
    log.announce(SampleEvent.body("CNCA-R-2026-001", "revoke_category", 0, "TA"));
    publish();
    StatusListToken list = list("bodies-0");
    assertThat(list.entries()).containsExactly("CNCA-R-2026-001/OM", "CNCA-R-2026-001/TA");
    assertThat(List.of(list.list().get(0), list.list().get(1))).containsExactly(0, 1);
  }

  @Test
  void another_year_of_the_log_goes_on_where_the_last_one_ended() {
    log.announce(SampleEvent.certificate(3, "02"));
    publish();
    log.time.set("2027-01-01T00:00:00Z");
    log.announce(SampleEvent.certificate(4, "04"));
    publish();
    StatusListToken list = list("certificates-0");
    assertThat(list.log().origin()).endsWith("/log/2027");
    assertThat(List.of(list.list().get(3), list.list().get(4))).containsExactly(2, 3);
    assertThat(list.jws().kid()).isEqualTo("status/2027a");
    assertThat(log.fsck.run().differences()).isEmpty();
  }

  @Test
  void the_key_stands_in_the_trust_list_before_it_signs() {
    publish();
    TrustList trust = TrustList.parse(SignedNote.parse(log.trustList.text().orElseThrow()).text());
    StatusListToken list = list("certificates-0");
    assertThat(trust.statusKeys())
        .extracting(TrustList.StatusKey::kid, TrustList.StatusKey::thumbprint)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                list.jws().kid(), list.jws().jwk().orElseThrow().thumbprint()));
    assertThat(log.data.resolve("keys/tokens/status-2026a.key"))
        .isRegularFile()
        .satisfies(file -> assertThat(Files.getPosixFilePermissions(file)).hasSize(2))
        .satisfies(file -> assertThat(Files.readAllBytes(file)).hasSizeGreaterThan(60));
  }

  @Test
  void only_names_of_lists_are_served() {
    publish();
    for (String name :
        List.of(
            "", "..", "certificates-00", "certificates-0/../..", "keys", "certificates-10000")) {
      assertThat(log.statusFiles.find(name)).as(name).isEmpty();
      assertThat(log.statusFiles.find(name, LocalDate.of(2026, 5, 1))).as(name).isEmpty();
    }
  }

  @Test
  void fsck_finds_a_list_that_does_not_follow_from_the_log() {
    log.announce(SampleEvent.certificate(3, "02"));
    publish();
    assertThat(log.fsck.run().differences()).isEmpty();
    StatusListToken good = list("certificates-0");
    StatusListToken other = list("bodies-0");
    Checkpoint elsewhere = new Checkpoint("anzheng.example/log/2026", 1, new byte[32]);
    for (String wrong :
        List.of(
            "no token",
            other.jws().text(),
            good.jws().text().replace(good.jws().text().substring(400, 402), "AB"),
            sign(good.uri(), other, good.log()),
            sign(good.uri(), good, elsewhere))) {
      write("certificates-0/current.jwt", wrong);
      assertThat(log.fsck.run().differences())
          .extracting(Difference::kind)
          .containsExactly(DifferenceKind.STATUS_LIST_DIFFERS);
    }
    write("certificates-0/current.jwt", good.jws().text());
    assertThat(log.fsck.run().differences()).isEmpty();
  }

  /** What somebody signs who has the key. */
  private String sign(String uri, StatusListToken content, Checkpoint prefix) {
    return StatusListToken.sign(
            log.signing.statusKey(log.clock.now()),
            uri,
            log.clock.now(),
            content.list(),
            prefix,
            content.entries())
        .jws()
        .text();
  }

  private void publish() {
    log.announce(1);
    log.publish();
    log.statuses.publishNow();
  }

  private StatusListToken list(String name) {
    return read(log.statusFiles.find(name).orElseThrow());
  }

  private void write(String path, String text) {
    AtomicFile.write(
        log.data.resolve("status").resolve(path), text.getBytes(StandardCharsets.UTF_8));
  }

  private static StatusListToken read(Path file) {
    try {
      return StatusListToken.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.anzheng.proof.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Ways in which other logs went wrong: docs/pitfalls.md has the whole list. */
class LogPitfallsTest {

  @Test
  void aNumberDrawnEarlyAndCommittedLateIsNotSkipped() throws Exception {
    try (GivenLog log = GivenLog.fresh();
        Connection slow = log.app.getConnection()) {
      slow.setAutoCommit(false);
      UUID late = pend(JdbcClient.create(new SingleConnectionDataSource(slow, true)), "late");
      log.announce(2);
      log.publish();
      assertThat(log.shard().size()).as("the late one is not committed").isEqualTo(2);
      slow.commit();
      log.publish();
      assertThat(log.shard().size()).isEqualTo(3);
      assertThat(
              log.jdbc
                  .sql("SELECT idx FROM trust.tlog_entry WHERE rec_id = :id")
                  .param("id", late)
                  .query((row, i) -> row.getLong(1))
                  .single())
          .isEqualTo(2);
    }
  }

  @Test
  void numbersOfPendingLeavesAreNotCachedAndTheTableIsKeptSmall() {
    try (GivenLog log = GivenLog.fresh()) {
      JdbcClient owner = log.database.owner();
      assertThat(
              owner
                  .sql(
                      """
                      SELECT cache_size FROM pg_sequences
                      WHERE schemaname = 'trust' AND sequencename = 'tlog_pending_id_seq'
                      """)
                  .query((row, i) -> row.getLong(1))
                  .single())
          .as("whoever starts after a commit gets a higher number")
          .isOne();
      assertThat(
              owner
                  .sql("SELECT reloptions FROM pg_class WHERE oid = 'trust.tlog_pending'::regclass")
                  .query((row, i) -> (String[]) row.getArray(1).getArray())
                  .single())
          .contains("autovacuum_vacuum_scale_factor=0", "autovacuum_vacuum_threshold=2000");
    }
  }

  @Test
  void aFactAnnouncedAgainAfterALostAnswerHasOneLeaf() {
    try (GivenLog log = GivenLog.fresh()) {
      Sample fact = log.announce(Sample.on(GivenLog.chain()));
      assertThatThrownBy(
              () -> log.transaction.executeWithoutResult(status -> log.journal.announce(fact)))
          .isInstanceOf(DuplicateKeyException.class);
      log.publish();
      assertThatThrownBy(
              () -> log.transaction.executeWithoutResult(status -> log.journal.announce(fact)))
          .isInstanceOf(DuplicateKeyException.class);
      log.publish();
      assertThat(log.shard().size()).isOne();
      assertThat(log.fsck.run().differences()).isEmpty();
    }
  }

  /** Another program would order the members, or write the number and the letter differently. */
  @Test
  void aLeafIsPublishedAsItWasWrittenAndNeverWrittenAgain() throws Exception {
    String odd = "{ \"z\":1.0,\"a\" : \"\\u5b89\" }";
    try (GivenLog log = GivenLog.fresh()) {
      pend(log.jdbc, odd);
      log.publish();
      byte[] bundle = AtomicFile.read(log.folder().resolve("tile/entries/000.p/1")).orElseThrow();
      assertThat(new String(Bundle.entries(bundle).getFirst(), StandardCharsets.UTF_8))
          .isEqualTo(odd);
    }
  }

  @Test
  void aClockThatJumpsChangesNoOrder() {
    try (GivenLog log = GivenLog.fresh()) {
      Bystander bystander = new Bystander(log);
      for (String time :
          List.of("2026-06-02T00:00:00Z", "2026-05-01T00:00:00Z", "2026-06-03T00:00:00Z")) {
        log.time.set(time);
        log.announce(SampleEvent.certificate(1, time.contains("05-01") ? "02" : "01"));
        log.publish();
        log.statuses.publishNow();
        bystander.look();
      }
      assertThat(log.fsck.run().differences()).isEmpty();
      assertThat(log.shard().size()).isEqualTo(6);
    }
  }

  /**
   * The leader loses its session, and with it the lead, at any step; another one goes on before it
   * notices.
   */
  @ParameterizedTest
  @EnumSource(Step.class)
  void twoThatThinkTheyLeadMakeOneLog(Step at) throws Exception {
    try (GivenLog log = GivenLog.fresh()) {
      Bystander bystander = new Bystander(log);
      log.announce(3);
      log.publish();
      bystander.look();
      log.announce(300);
      if (at == Step.ROLLING) {
        log.time.set("2027-01-02T00:00:00Z");
      }
      boolean[] split = {false};
      Sequencer first =
          log.sequencer(step -> {
            if (step == at && !split[0]) {
              split[0] = true;
              endSessions(log);
              log.announce(4);
              log.publish();
              bystander.look();
            }
          });
      try {
        first.pass();
      } catch (RuntimeException | SQLException overtaken) {
        bystander.look();
      }
      bystander.look();
      log.publish();
      bystander.look();
      assertThat(split[0]).isTrue();
      FsckReport report = log.fsck.run();
      assertThat(report.differences()).isEmpty();
      assertThat(report.records()).isEqualTo(307);
      assertThat(report.pending()).isZero();
    }
  }

  private static void endSessions(GivenLog log) {
    log.database
        .owner()
        .sql(
            """
            SELECT pg_terminate_backend(a.pid, 5000)
            FROM pg_locks l JOIN pg_stat_activity a USING (pid)
            WHERE l.locktype = 'advisory' AND a.datname = current_database()
            """)
        .query((row, i) -> row.getBoolean(1))
        .list();
  }

  private static UUID pend(JdbcClient jdbc, String leaf) {
    UUID id = UUID.randomUUID();
    jdbc.sql("INSERT INTO trust.tlog_pending (rec_id, leaf_type, leaf) VALUES (:id, 1, :leaf)")
        .param("id", id)
        .param("leaf", leaf.getBytes(StandardCharsets.UTF_8))
        .update();
    return id;
  }
}

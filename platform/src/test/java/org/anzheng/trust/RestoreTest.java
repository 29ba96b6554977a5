package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anzheng.kernel.Sealer;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.JsonText;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Yesterday's database under today's log: it is not continued, and once the published entries are
 * back it goes on as the one log that everybody saw.
 */
class RestoreTest {

  private static final String CERTIFICATE = "CSSC-2026-TA-0000001-K";

  @Test
  void yesterdaysDatabaseRefusesToForkAndRecovers() throws Exception {
    String chain = GivenLog.chain();
    try (GivenLog log = GivenLog.fresh();
        GivenLog restored = yesterday(log, chain)) {
      Bystander bystander = new Bystander(restored);
      bystander.look();
      restored.announce(1);
      assertThatThrownBy(restored::publish).isInstanceOf(LogHalted.class);

      assertThat(recovery(restored).run())
          .containsExactly(new RecoveredShard(2026, 4, 13, 2), new RecoveredShard(2027, 0, 2, 1));
      assertThat(recovery(restored).run()).as("a second time there is nothing to do").isEmpty();
      restored.time.set("2027-01-03T00:00:00Z");
      restored.publish();
      bystander.look();
      restored.announce(2);
      restored.publish();
      bystander.look();
      restored.statuses.publishNow();

      List<Difference> lost = restored.fsck.run().differences();
      assertThat(lost.stream().filter(d -> d.kind() == DifferenceKind.ENTRY_WITHOUT_RECORD))
          .extracting(Difference::where)
          .hasSize(8)
          .contains(
              "shard 2026 entry 12: rec",
              "shard 2026 entry 7: rec",
              "shard 2026 entry 8: cert " + CERTIFICATE + " issue 01 2026-03-01 2",
              "shard 2027 entry 1: rec");
      assertThat(lost)
          .extracting(Difference::kind)
          .containsOnly(DifferenceKind.ENTRY_WITHOUT_RECORD, DifferenceKind.CHAIN_HEAD_DIFFERS);
    }
  }

  @Test
  void theNextEventOfASubjectFollowsTheOneThatWasLost() throws Exception {
    String chain = GivenLog.chain();
    try (GivenLog log = GivenLog.fresh();
        GivenLog restored = yesterday(log, chain)) {
      recovery(restored).run();
      restored.time.set("2027-01-03T00:00:00Z");
      restored.announce(Sample.open(chain, CERTIFICATE));
      restored.publish();
      assertThat(restored.fsck.run().differences())
          .extracting(Difference::kind)
          .doesNotContain(DifferenceKind.EVENT_BROKEN, DifferenceKind.STATUS_LIST_DIFFERS);
    }
  }

  @Test
  void recordsComeBackFromAnEvidencePackageAndNothingElseDoes() throws Exception {
    String chain = GivenLog.chain();
    try (GivenLog log = GivenLog.fresh();
        GivenLog restored = yesterday(log, chain)) {
      recovery(restored).run();
      RecordImport records = new RecordImport(owner(restored), new Sealer(new byte[32]));
      byte[] evidence = evidence(log, chain, false);
      assertThat(records.run(new ByteArrayInputStream(evidence(log, chain, true))))
          .as("other headers give other commitments")
          .isZero();
      assertThat(records.run(new ByteArrayInputStream(evidence))).isEqualTo(2);
      assertThat(records.run(new ByteArrayInputStream(evidence))).isZero();
      List<Difference> left = restored.fsck.run().differences();
      assertThat(left)
          .as("the record is back, and says that its act is not")
          .contains(
              new Difference(
                  DifferenceKind.RECORD_WITHOUT_ROW, chain + " record 4 (" + kind(log) + ")"))
          .extracting(Difference::kind)
          .doesNotContain(
              DifferenceKind.CHAIN_BROKEN,
              DifferenceKind.CHAIN_HEAD_DIFFERS,
              DifferenceKind.BODY_DIFFERS);
    }
  }

  @Test
  void filesThatDoNotGiveWhatWasVouchedForAreNotTaken() throws Exception {
    try (GivenLog log = GivenLog.fresh();
        GivenLog restored = yesterday(log, GivenLog.chain())) {
      Files.write(
          restored.folders.folder(2026).resolve("tile/entries/000.p/13"), new byte[] {0, 1, 7});
      assertThatThrownBy(() -> recovery(restored).run()).isInstanceOf(RuntimeException.class);
      assertThat(new LogStore(restored.jdbc).shards().getLast().size()).isEqualTo(4);
    }
  }

  /** What was made since the backup: two that waited, three on the chain, an event, a new year. */
  private static GivenLog yesterday(GivenLog log, String chain) throws Exception {
    log.announce(Sample.open(chain, CERTIFICATE));
    log.announce(Sample.on(chain));
    log.announce(1);
    log.publish();
    log.announce(2);
    GivenLog restored = log.backup();
    log.publish();
    log.announce(1);
    log.announce(Sample.open(chain, CERTIFICATE));
    log.announce(Sample.on(chain));
    log.publish();
    log.announce(3);
    log.publish();
    log.time.set("2027-01-02T00:00:00Z");
    log.announce(1);
    log.publish();
    GivenLog.copyFolder(log.data, restored.data);
    return restored;
  }

  private static LogRecovery recovery(GivenLog log) {
    return new LogRecovery(owner(log), log.folders, log.anchor, log.keys, log.clock);
  }

  private static DriverManagerDataSource owner(GivenLog log) {
    return log.database.ownerSource();
  }

  private static String kind(GivenLog log) {
    return log.jdbc
        .sql("SELECT kind FROM trust.record_version LIMIT 1")
        .query((row, i) -> row.getString(1))
        .single();
  }

  /** As a party of the case had it: headers and salts of all, contents of the first alone. */
  private static byte[] evidence(GivenLog log, String chain, boolean changed) throws IOException {
    Map<String, Object> salts = new TreeMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Row row : rows(log, chain)) {
        zip.putNextEntry(new ZipEntry("headers/%06d.json".formatted(row.n())));
        zip.write(row.header());
        zip.write(changed ? new byte[] {' '} : new byte[0]);
        salts.put(Long.toString(row.n()), Commitments.text(row.salt()));
      }
      zip.putNextEntry(new ZipEntry("salts.json"));
      zip.write(JsonText.bytes(Map.of("v", 1, "headers", salts, "bodies", Map.of())));
      zip.putNextEntry(new ZipEntry("VERIFY.md"));
      zip.write("not needed".getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static List<Row> rows(GivenLog log, String chain) {
    return log.jdbc
        .sql("SELECT n, header, hsalt FROM trust.record_version WHERE chain = :chain ORDER BY n")
        .param("chain", chain)
        .query((row, i) -> new Row(row.getLong("n"), row.getBytes("header"), row.getBytes("hsalt")))
        .list();
  }

  @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
  private record Row(long n, byte[] header, byte[] salt) {}
}

package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed behind the platform's back, fsck names it. */
class FsckTest {

  private static final String CHAIN = "case/WT-2026-000001";

  @SuppressWarnings("NullAway.Init")
  private static GivenLog model;

  @BeforeAll
  static void aLogWithTwoHundredSixtyEntries() {
    model = GivenLog.fresh();
    model.announce(250);
    for (int i = 0; i < 4; i++) {
      model.announce(Sample.open(CHAIN, "CSSC-2026-TA-0000001-K"));
    }
    model.publish();
    model.announce(2);
    model.publish();
    model.announce(1);
    model.close();
  }

  @Test
  void nothingChangedNothingFound() {
    try (GivenLog log = model.copy()) {
      FsckReport report = log.fsck.run();
      assertThat(report.differences()).isEmpty();
      assertThat(report.pending()).isEqualTo(1);
    }
  }

  @Test
  void anErasedBodyIsNoDifference() {
    try (GivenLog log = model.copy()) {
      log.database
          .owner()
          .sql("UPDATE trust.record_version SET body_sealed = NULL WHERE chain = :chain")
          .param("chain", CHAIN)
          .update();
      assertThat(log.fsck.run().differences()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("tamperings")
  void everyTamperingIsFound(DifferenceKind kind, String what, Consumer<GivenLog> tamper) {
    try (GivenLog log = model.copy()) {
      tamper.accept(log);
      assertThat(log.fsck.run().differences()).extracting(Difference::kind).contains(kind);
    }
  }

  static Stream<Arguments> tamperings() {
    String third = " WHERE chain = '" + CHAIN + "' AND n = 3";
    return Stream.of(
        sql(
            DifferenceKind.RECORD_WITHOUT_ROW,
            "DELETE FROM sample.sample_event WHERE fact_id"
                + " = (SELECT rec_id FROM trust.record_version"
                + third
                + ")"),
        sql(
            DifferenceKind.ROW_WITHOUT_RECORD,
            "INSERT INTO sample.sample_event VALUES (gen_random_uuid(), 'Sample')"),
        sql(
            DifferenceKind.TRIGGER_OFF,
            "ALTER TABLE sample.sample_event DISABLE TRIGGER require_leaf"),
        sql(DifferenceKind.RECORD_WITHOUT_LEAF, "DELETE FROM trust.tlog_pending"),
        sql(
            DifferenceKind.HEADER_DIFFERS,
            "UPDATE trust.record_version SET header ="
                + " convert_to(replace(convert_from(header, 'UTF8'), 'B10', 'B09'), 'UTF8')"
                + third),
        sql(
            DifferenceKind.HEADER_DIFFERS,
            "UPDATE trust.record_version SET hsalt = " + flipped("hsalt") + third),
        sql(
            DifferenceKind.BODY_DIFFERS,
            "UPDATE trust.record_version SET body_sealed = " + flipped("body_sealed") + third),
        sql(
            DifferenceKind.BODY_DIFFERS,
            "UPDATE trust.record_version SET body_sealed = "
                + "(SELECT body_sealed FROM trust.record_version WHERE chain = '"
                + CHAIN
                + "' AND n = 2)"
                + third),
        sql(DifferenceKind.CHAIN_BROKEN, "DELETE FROM trust.record_version" + third),
        sql(DifferenceKind.ENTRY_WITHOUT_RECORD, "DELETE FROM trust.record_version" + third),
        sql(
            DifferenceKind.CHAIN_HEAD_DIFFERS,
            "DELETE FROM trust.record_version WHERE chain = '" + CHAIN + "' AND n = 4"),
        sql(
            DifferenceKind.CHAIN_HEAD_DIFFERS,
            "UPDATE trust.chain SET n = 3 WHERE chain = '" + CHAIN + "'"),
        sql(
            DifferenceKind.CHECKPOINT_DIFFERS,
            "UPDATE trust.tlog_entry SET leaf = "
                + flipped("leaf")
                + ", leaf_hash = sha256('\\x00'::bytea || "
                + flipped("leaf")
                + ") WHERE idx = 7"),
        sql(
            DifferenceKind.FILE_DIFFERS,
            "UPDATE trust.tlog_entry SET leaf = "
                + flipped("leaf")
                + ", leaf_hash = sha256('\\x00'::bytea || "
                + flipped("leaf")
                + ") WHERE idx = 7"),
        sql(DifferenceKind.ENTRY_DIFFERS, "DELETE FROM trust.tlog_entry WHERE idx = 7"),
        sql(DifferenceKind.STATE_DIFFERS, "DELETE FROM trust.tlog_entry WHERE idx = 259"),
        sql(DifferenceKind.STATE_DIFFERS, "UPDATE trust.tlog_state SET root = " + flipped("root")),
        sql(DifferenceKind.EVENT_BROKEN, "UPDATE trust.subject SET seq = 3"),
        sql(
            DifferenceKind.EVENT_BROKEN,
            "DELETE FROM trust.tlog_entry WHERE leaf_type = 2 AND idx = 255"),
        sql(
            DifferenceKind.SIGNATURE_WRONG,
            "UPDATE trust.tlog_checkpoint SET note = replace(note, '2026', '2025')"),
        file(DifferenceKind.FILE_DIFFERS, "tile/0/000"),
        file(DifferenceKind.FILE_DIFFERS, "tile/0/001.p/4"),
        file(DifferenceKind.FILE_DIFFERS, "tile/1/000.p/1"),
        file(DifferenceKind.FILE_DIFFERS, "tile/entries/000"),
        file(DifferenceKind.FILE_DIFFERS, "tile/entries/001.p/4"),
        file(DifferenceKind.SIGNATURE_WRONG, "checkpoint"),
        arguments(DifferenceKind.FILE_DIFFERS, "a tile is gone", gone("tile/0/000")),
        arguments(DifferenceKind.ANCHOR_DIFFERS, "anchor ahead", anchored(261)),
        arguments(DifferenceKind.ANCHOR_DIFFERS, "anchor behind", anchored(259)),
        arguments(DifferenceKind.ANCHOR_DIFFERS, "anchor of another root", anchored(260)));
  }

  private static String flipped(String column) {
    return "set_byte(%1$s, 9, get_byte(%1$s, 9) # 1)".formatted(column);
  }

  private static Arguments sql(DifferenceKind kind, String sql) {
    Consumer<GivenLog> tamper = log -> log.asOwner(sql);
    return arguments(kind, sql, tamper);
  }

  private static Arguments file(DifferenceKind kind, String path) {
    Consumer<GivenLog> tamper =
        log -> {
          Path file = log.folder().resolve(path);
          byte[] bytes = AtomicFile.read(file).orElseThrow();
          bytes[bytes.length - 20] ^= 1;
          AtomicFile.write(file, bytes);
        };
    return arguments(kind, "a bit of " + path, tamper);
  }

  private static Consumer<GivenLog> gone(String path) {
    return log -> {
      try {
        Files.delete(log.folder().resolve(path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static Consumer<GivenLog> anchored(long size) {
    return log -> {
      try {
        Files.writeString(log.data.resolve("anchor/2026"), size + " " + "ab".repeat(32) + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}

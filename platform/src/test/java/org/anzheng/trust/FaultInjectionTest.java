package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.anzheng.kernel.Sealer;
import org.anzheng.proof.AuditReport;
import org.anzheng.proof.LogAudit;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TileReader;
import org.anzheng.proof.TrustList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * At every write, fsync, rename, statement and commit of sequencer, publisher, signer and anchor
 * the machine dies or an error comes back. Whatever happened: the next pass goes on, nobody who
 * looked before sees another history, and the whole log is sound to readers that are not the
 * platform.
 */
class FaultInjectionTest {

  private static final boolean ALL = Boolean.getBoolean("anzheng.long");

  /** In the short run about so many moments of each kind of fault. */
  private static final int SAMPLE = 12;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  private static Optional<GoJudge> judge = Optional.empty();

  @BeforeAll
  static void buildJudge() throws Exception {
    judge = GoJudge.isThere() ? Optional.of(GoJudge.build(folder)) : Optional.empty();
  }

  @Test
  void noFaultAtAnyMomentMakesTwoHistories() throws Exception {
    Faults counted = run(Faults.none());
    List<String> moments = counted.passed();
    assertThat(moments)
        .contains(
            "before commit", "after commit", "fsync draft", "rename checkpoint", "renamed 2026")
        .hasSizeGreaterThan(100);
    int step = ALL ? 1 : moments.size() / SAMPLE;
    List<String> missed = new ArrayList<>();
    for (Faults.Kind kind : Faults.Kind.values()) {
      for (int at = kind.ordinal(); at < moments.size(); at += step) {
        if (!strikes(at, kind)) {
          missed.add(kind + " " + at + " " + moments.get(at));
        }
      }
    }
    assertThat(missed).as("moments that did not come again").isEmpty();
    System.out.printf("%d moments, every %d. with each kind of fault%n", moments.size(), step);
  }

  // on a machine at its limits a session may fail by itself, and shift the moments: once more then
  private static boolean strikes(int at, Faults.Kind kind) throws Exception {
    boolean struck = run(Faults.at(at, kind)).struck();
    return struck || run(Faults.at(at, kind)).struck();
  }

  /** A first start, growth over a full tile, a new year; then whatever it takes to go on. */
  private static Faults run(Faults faults) throws Exception {
    try (GivenLog log = GivenLog.fresh()) {
      Bystander bystander = new Bystander(log);
      Faulty faulty = new Faulty(log, faults);
      Announced work = new Announced(log);
      work.announce(3);
      faulty.pass();
      bystander.look();
      work.announce(255);
      faulty.pass();
      bystander.look();
      log.time.set("2027-01-02T00:00:00Z");
      work.announce(2);
      faulty.pass();
      bystander.look();
      log.publish();
      bystander.look();
      log.statuses.publishNow();
      assertThat(log.fsck.run().differences()).as("after %s", faults.passed()).isEmpty();
      audited(log, work.count);
      return faults;
    }
  }

  /** By a reader that has nothing but the public files. */
  private static void audited(GivenLog log, int records) throws Exception {
    List<LogAudit.Shard> shards =
        log.folders.published().stream()
            .map(year -> log.folders.folder(year))
            .map(folder ->
                new LogAudit.Shard(
                    SignedNote.parse(AtomicFile.read(folder.resolve("checkpoint")).orElseThrow()),
                    TileReader.directory(folder)))
            .toList();
    TrustList trust = TrustList.parse(SignedNote.parse(log.trustList.text().orElseThrow()).text());
    AuditReport report = new LogAudit(trust, List.of(), Map.of()).run(shards);
    assertThat(report.findings()).isEmpty();
    assertThat(report.entries()).isEqualTo(records + shards.size() - 1);
    for (int year : judge.isPresent() ? log.folders.published() : List.<Integer>of()) {
      String key = log.keys.verifiers(year).getFirst().vkey();
      assertThat(judge.orElseThrow().judge(log.folders.folder(year), key)).startsWith("0 ");
    }
  }

  private static final class Announced {

    private final GivenLog log;
    private int count;

    Announced(GivenLog log) {
      this.log = log;
    }

    void announce(int records) {
      log.announce(records);
      count += records;
    }
  }

  /** The sequencer with its keys, files and anchor on a disk and a database that may fail. */
  private static final class Faulty {

    private final Sequencer sequencer;

    Faulty(GivenLog log, Faults faults) {
      FaultyDisk disk = new FaultyDisk(faults);
      Path data = disk.path(log.data);
      LogSettings settings =
          new LogSettings(data, data.resolve("anchor"), URI.create("https://anzheng.example"));
      WithdrawnKeys withdrawn = new WithdrawnKeys(data.resolve("keys/withdrawn.txt"));
      LogKeys keys = new LogKeys(settings.keys(), settings.host(), withdrawn);
      TokenKeys tokens = new SealedKeys(settings.tokenKeys(), new Sealer(new byte[32]), withdrawn);
      TrustListContent content =
          new TrustListContent(settings, keys, log.witnesses, tokens, withdrawn);
      TrustListFile list =
          new TrustListFile(
              settings,
              keys,
              log.clock,
              log.jdbc,
              content,
              withdrawn,
              new RootHolders(Optional.empty()));
      DataSource database = new FaultyDatabase(log.sequencerPool, faults).source();
      sequencer =
          new Sequencer(
              database,
              new ShardFolders(settings.log()),
              new Anchor(settings.anchor(), Optional.empty()),
              new AnnouncedKeys(keys, list),
              log.clock,
              StepListener.none());
    }

    /** Once, as far as it comes. */
    void pass() {
      try {
        sequencer.pass();
      } catch (Faults.Death | SQLException | RuntimeException struck) {
        if (struck instanceof LogHalted halted) {
          throw halted;
        }
      }
    }
  }
}

package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Sealer;
import org.anzheng.proof.StatusListToken;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * At every write, fsync, rename and statement of the status publisher and of the key it signs with
 * the machine dies or an error comes back. Nobody ever reads half a list or an older one than
 * before, and the next call publishes what changed, not the next hour.
 */
class StatusFaultsTest {

  private static final boolean ALL = Boolean.getBoolean("anzheng.long");

  /** In the short run about so many moments of each kind of fault. */
  private static final int SAMPLE = 8;

  @Test
  void noFaultAtAnyMomentLosesAChangeOrShowsHalfAList() throws Exception {
    List<String> moments = run(Faults.none()).passed();
    assertThat(moments)
        .contains("before executeQuery", "fsync draft", "rename current.jwt", "renamed current.jwt")
        .hasSizeGreaterThan(100);
    int step = ALL ? 1 : moments.size() / SAMPLE;
    List<String> missed = new ArrayList<>();
    for (Faults.Kind kind : Faults.Kind.values()) {
      for (int at = kind.ordinal(); at < moments.size(); at += step) {
        if (!run(Faults.at(at, kind)).struck()) {
          missed.add(kind + " " + at + " " + moments.get(at));
        }
      }
    }
    assertThat(missed).as("moments that did not come again").isEmpty();
    System.out.printf("%d moments, every %d. with each kind of fault%n", moments.size(), step);
  }

  /** First lists, a suspension, a new day in a new year; each call once more when it failed. */
  private static Faults run(Faults faults) {
    try (GivenLog log = GivenLog.fresh()) {
      Faulty faulty = new Faulty(log, faults);
      log.announce(SampleEvent.certificate(3, "01"));
      log.announce(SampleEvent.body("CNCA-R-2026-001", "approve", 0, "TA"));
      log.publish();
      faulty.publish();
      log.announce(SampleEvent.certificate(3, "02"));
      log.publish();
      faulty.publish();
      assertThat(faulty.reader.status(3)).as("after %s", faults.passed()).isEqualTo(2);
      log.time.set("2027-01-02T00:00:00Z");
      log.announce(SampleEvent.certificate(4, "03"));
      log.publish();
      faulty.publish();
      assertThat(faulty.reader.status(4)).as("after %s", faults.passed()).isEqualTo(1);
      assertThat(log.fsck.run().differences()).as("after %s", faults.passed()).isEmpty();
      return faults;
    }
  }

  /** The publisher on a disk and a database that may fail; whoever reads looks after each call. */
  private static final class Faulty {

    private final GivenLog log;
    private final Faults faults;
    private final Reader reader;
    private StatusPublisher publisher;

    Faulty(GivenLog log, Faults faults) {
      this.log = log;
      this.faults = faults;
      this.reader = new Reader(log);
      this.publisher = start();
    }

    /** Until it came through: a dead process is started again, a live one tries again. */
    void publish() {
      for (boolean done = false; !done; ) {
        try {
          publisher.publishNow();
          done = true;
        } catch (Faults.Death death) {
          faults.revive();
          publisher = start();
        } catch (RuntimeException tryAgain) {
          assertThat(faults.struck()).as("%s", tryAgain).isTrue();
        }
        reader.look();
      }
    }

    private StatusPublisher start() {
      Path data = new FaultyDisk(faults).path(log.data);
      LogSettings settings =
          new LogSettings(data, data.resolve("anchor"), URI.create("https://anzheng.example"));
      WithdrawnKeys withdrawn = new WithdrawnKeys(data.resolve("keys/withdrawn.txt"));
      LogKeys keys = new LogKeys(settings.keys(), settings.host(), withdrawn);
      TokenKeys tokens = new SealedKeys(settings.tokenKeys(), new Sealer(new byte[32]), withdrawn);
      JdbcClient jdbc = JdbcClient.create(new FaultyDatabase(log.app, faults).source());
      TrustListFile list =
          new TrustListFile(
              settings,
              keys,
              log.clock,
              jdbc,
              new TrustListContent(settings, keys, log.witnesses, tokens, withdrawn),
              withdrawn,
              new RootHolders(Optional.empty()));
      return new StatusPublisher(
          jdbc,
          new StatusPrefix(jdbc, log.witnesses, log.clock),
          new StatusFiles(settings, log.clock),
          new TokenSigning(tokens, list, settings),
          log.clock);
    }
  }

  /** Somebody who fetches the list again and again. */
  private static final class Reader {

    private final GivenLog log;
    private Optional<StatusListToken> list = Optional.empty();

    Reader(GivenLog log) {
      this.log = log;
    }

    int status(int index) {
      return list.orElseThrow().list().get(index);
    }

    void look() {
      for (String name : log.statusFiles.names()) {
        for (Path file : log.statusFiles.files(name)) {
          read(file);
        }
      }
      Optional<StatusListToken> now = log.statusFiles.find("certificates-0").map(Reader::read);
      list.ifPresent(before -> {
        assertThat(now.orElseThrow().issuedAt()).isAfterOrEqualTo(before.issuedAt());
        assertThat(now.orElseThrow().log().origin()).isGreaterThanOrEqualTo(before.log().origin());
      });
      list = now;
    }

    private static StatusListToken read(Path file) {
      byte[] bytes = AtomicFile.read(file).orElseThrow();
      return StatusListToken.parse(new String(bytes, StandardCharsets.US_ASCII));
    }
  }
}

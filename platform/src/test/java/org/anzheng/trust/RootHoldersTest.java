package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.kernel.Refusal;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.KeyCurve;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TrustList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three people hold the root keys; two of them decide whose signatures count. */
class RootHoldersTest {

  private static final String BODY = "CNCA-R-2026-001";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private final List<NoteSigner> holders =
      Stream.of("a", "b", "c")
          .map(name ->
              NoteSigner.generate(NoteKeyType.ED25519, "root.example/" + name, new SecureRandom()))
          .toList();

  @Test
  void nothingIsSignedBeforeTwoOfThreeHaveListedItsKey() throws IOException {
    try (GivenLog log = log()) {
      log.announce(3);
      log.trustList.begin();
      assertThat(log.trustList.text()).isEmpty();
      assertThat(log.data.resolve("keys/root.key")).doesNotExist();
      assertThatThrownBy(log::publish).isInstanceOf(LogHalted.class).hasMessageContaining("2026");
      publishBy(log, 1);
      assertThatThrownBy(log::publish).isInstanceOf(LogHalted.class).hasMessageContaining("few");
      publishBy(log, 2);
      log.publish();
      assertThat(log.shard().size()).isEqualTo(3);
      log.trustList.refresh();
      assertThat(log.trustList.proposal()).as("nothing is left to decide").isEmpty();
      assertThat(log.trustList.rootKey().orElseThrow().lines()).hasSize(3);
    }
  }

  @Test
  void theKeyOfANewBodyWaitsForTheHolders() throws IOException {
    try (GivenLog log = log()) {
      log.trustList.begin();
      publishBy(log, 2);
      Instant now = log.clock.now();
      assertThatThrownBy(() -> log.signing.key(BODY, now, KeyCurve.P256))
          .isInstanceOfSatisfying(
              Refusal.class, no -> assertThat(no.reason()).isEqualTo(TrustRefusal.KEY_NOT_LISTED));
      assertThat(log.trustList.proposal().orElseThrow()).contains("CNCA-R-2026-001/2026a");
      publishBy(log, 3);
      assertThat(log.signing.key(BODY, now, KeyCurve.P256).kid()).isEqualTo(BODY + "/2026a");
    }
  }

  @Test
  void theKeysOfTheNextYearAreProposedInOctoberAndTheYearTurnsWithoutAPause() throws IOException {
    try (GivenLog log = log()) {
      log.trustList.begin();
      log.tokenKeys.of(BODY, 2026, KeyCurve.P256);
      log.trustList.refresh();
      publishBy(log, 2);
      log.announce(2);
      log.publish();
      log.time.set("2026-09-30T15:00:00Z");
      log.trustList.keepUp();
      assertThat(log.trustList.proposal()).isEmpty();
      log.time.set("2026-10-01T00:00:00Z");
      log.trustList.keepUp();
      assertThat(log.trustList.proposal().orElseThrow())
          .contains("log anzheng.example/log/2027+", BODY + "/2027a", "status/2027a");
      publishBy(log, 2);
      log.time.set("2027-01-01T00:00:00Z");
      log.announce(1);
      log.publish();
      assertThat(log.shard().logId()).isEqualTo(2027);
      assertThat(log.signing.key(BODY, log.clock.now(), KeyCurve.P256).kid())
          .isEqualTo(BODY + "/2027a");
      assertThat(log.fsck.run().differences()).isEmpty();
    }
  }

  @Test
  void aWithdrawnLogKeySignsNothingMoreAndItsSuccessorWaitsForTheHolders() throws IOException {
    try (GivenLog log = log()) {
      log.trustList.begin();
      publishBy(log, 2);
      log.announce(2);
      log.publish();
      String stolen = log.keys.inUse(2026).getFirst().vkey();
      withdraw(log, stolen + " 2026-06-01\n");
      log.announce(1);
      log.trustList.keepUp();
      assertThatThrownBy(log::publish).isInstanceOf(LogHalted.class);
      assertThat(log.trustList.proposal().orElseThrow())
          .contains("log " + stolen + " 2026-01-01 2026-06-01");
      publishBy(log, 2);
      log.publish();
      SignedNote note = SignedNote.parse(log.folders.of(2026).published().note());
      assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(3);
      assertThat(note.signedBy(log.keys.inUse(2026))).hasSize(2);
      assertThat(note.format()).doesNotContain(stolen.substring(0, 40));
      assertThat(log.fsck.run().differences()).isEmpty();
    }
  }

  @Test
  void aWithdrawnKeyOfABodyIsReplacedByOneWithTheNextLetter() throws IOException {
    try (GivenLog log = GivenLog.fresh()) {
      log.trustList.begin();
      Instant now = log.clock.now();
      assertThat(log.signing.key(BODY, now, KeyCurve.P256).kid()).endsWith("/2026a");
      assertThat(log.signing.key(BODY, now, KeyCurve.SM2).kid()).endsWith("/2026b");
      withdraw(log, BODY + "/2026a 2026-05-20\nstatus/2026a 2026-05-31\n");
      assertThat(log.signing.key(BODY, now, KeyCurve.P256).kid()).endsWith("/2026c");
      assertThat(log.signing.key(BODY, now, KeyCurve.SM2).kid()).endsWith("/2026b");
      assertThat(log.signing.statusKey(now).kid()).isEqualTo("status/2026c");
      TrustList list = TrustList.parse(SignedNote.parse(log.trustList.text().orElseThrow()).text());
      assertThat(list.issuers())
          .filteredOn(key -> key.kid().endsWith("2026a"))
          .extracting(key -> key.validity().to())
          .containsExactly(LocalDate.parse("2026-05-20"));
    }
  }

  @Test
  void aListOfWithdrawnKeysThatNobodyUnderstandsStopsTheLog() throws IOException {
    try (GivenLog log = GivenLog.fresh()) {
      log.trustList.begin();
      withdraw(log, "status/2026a yesterday\n");
      assertThatThrownBy(log.trustList::keepUp).isInstanceOf(LogHalted.class);
    }
  }

  private GivenLog log() throws IOException {
    Path roots = folder.resolve("roots.txt");
    Files.writeString(
        roots,
        "# three holders\n"
            + String.join("\n", holders.stream().map(h -> h.verifier().vkey()).toList()));
    return GivenLog.fresh(roots);
  }

  /** As the command {@code keys publish} does, though without its questions. */
  private void publishBy(GivenLog log, int signers) throws IOException {
    TrustList list = TrustList.parse(log.trustList.proposal().orElseThrow());
    Files.writeString(
        log.data.resolve("trust.txt"), list.sign(holders.subList(0, signers)).format());
  }

  private static void withdraw(GivenLog log, String lines) throws IOException {
    Files.writeString(log.data.resolve("keys/withdrawn.txt"), lines);
  }
}

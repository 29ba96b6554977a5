package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Refusal;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TlogProof;
import org.anzheng.proof.TrustList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers can do with the published files, and what they cannot learn from them. */
class PublishedLogTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aProofOfAFactIsCheckedWithNothingButTheTrustList() {
    try (GivenLog log = GivenLog.fresh()) {
      log.announce(300);
      Sample issued = log.announce(Sample.open(GivenLog.chain(), "CSSC-2026-TA-0000001-K"));
      TlogProofs proofs =
          new TlogProofs(log.jdbc, log.folders, new Witnesses(WitnessSettings.NONE));
      UUID id = issued.act().id();
      assertThatThrownBy(() -> proofs.of(id))
          .isInstanceOfSatisfying(
              Refusal.class,
              no -> assertThat(no.reason()).isEqualTo(TrustRefusal.NOT_YET_PUBLISHED));
      assertThatThrownBy(() -> proofs.of(UUID.randomUUID()))
          .isInstanceOfSatisfying(
              Refusal.class, no -> assertThat(no.reason()).isEqualTo(TrustRefusal.NO_SUCH_RECORD));
      log.publish();
      TlogProof proof = TlogProof.parse(proofs.of(id));
      String leaf = new String(proof.leaf().orElseThrow(), StandardCharsets.UTF_8);
      assertThat(leaf).contains("\"t\":\"cert\"", "CSSC-2026-TA-0000001-K");
      TrustList trust =
          TrustList.parse(SignedNote.parse(log.trustList.text().orElseThrow()).text());
      Set<NoteVerifier> keys = trust.keysOfLog(proof.head().origin());
      assertThat(proof.checkpoint().signedBy(keys)).hasSize(2);
      assertThat(proof.includesLeaf()).isTrue();
    }
  }

  @Test
  void theTrustListIsSignedByTheRootAndChangesOnlyWithTheKeys() throws IOException {
    try (GivenLog log = GivenLog.fresh()) {
      log.trustList.begin();
      String first = log.trustList.text().orElseThrow();
      log.announce(1);
      log.publish();
      log.trustList.begin();
      assertThat(log.trustList.text()).contains(first);
      NoteVerifier root =
          NoteVerifier.parse(Files.readString(log.data.resolve("root.vkey")).strip());
      assertThat(SignedNote.parse(first).signedBy(Set.of(root))).containsExactly(root);
      assertThat(first).startsWith("anzheng.example/trust\n1\nlog anzheng.example/log/2026+");
      assertThat(Files.getPosixFilePermissions(log.data.resolve("keys/root.key"))).hasSize(2);
    }
  }

  @Test
  void onlyPathsOfTheLogAreServed() {
    try (GivenLog log = GivenLog.fresh()) {
      LogFiles files = new LogFiles(log.folders);
      assertThat(files.find("checkpoint")).isEmpty();
      log.announce(3);
      log.publish();
      assertThat(files.find("checkpoint")).isPresent();
      assertThat(files.find("tile/0/000.p/3")).isPresent();
      assertThat(files.find(2026, "tile/entries/000.p/3")).isPresent();
      for (String path :
          List.of(
              "../keys/root.key",
              "tile/../../../keys/root.key",
              "tile/0/../0/000.p/3",
              "tile/0/000.p/003",
              "tile/00/000.p/3",
              ".lock",
              "",
              "tile/0/000.p/4")) {
        assertThat(files.find(path)).as(path).isEmpty();
      }
      assertThat(files.find(2025, "checkpoint")).isEmpty();
    }
  }

  @Test
  void nothingAboutPersonsIsPublished() throws IOException {
    try (GivenLog log = GivenLog.fresh()) {
      Sample fact = log.announce(Sample.open(GivenLog.chain(), "CSSC-2026-TA-0000001-K"));
      log.publish();
      StringBuilder all = new StringBuilder();
      try (Stream<Path> published = Files.walk(log.folders.root())) {
        for (Path file : published.filter(Files::isRegularFile).toList()) {
          all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
      assertThat(all.toString())
          .contains("CSSC-2026-TA-0000001-K")
          .doesNotContain("张三")
          .doesNotContain("13800000000")
          .doesNotContain(fact.act().id().toString())
          .doesNotContain(fact.act().account().toString())
          .doesNotContain(fact.act().organisation().toString());
    }
  }

  @Test
  void aReaderWrittenElsewhereProvesEveryLeaf() throws Exception {
    GoJudge.require();
    try (GivenLog log = GivenLog.fresh()) {
      log.announce(200);
      log.publish();
      log.announce(Sample.open(GivenLog.chain(), "CSSC-2026-TA-0000001-K"));
      log.announce(400);
      log.publish();
      GoJudge judge = GoJudge.build(folder);
      String key = log.keys.verifiers(2026).getFirst().vkey();
      assertThat(judge.judge(log.folder(), key)).isEqualTo("0 602 leaves proved\n");
      Path tile = log.folder().resolve("tile/entries/001");
      byte[] bytes = Files.readAllBytes(tile);
      bytes[100] ^= 1;
      Files.write(tile, bytes);
      assertThat(judge.judge(log.folder(), key)).doesNotStartWith("0 ");
    }
  }
}

package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.Policy;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TlogProof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyProofTest {

  @TempDir Path folder;
  private Scene scene;
  private TlogProof proof;

  @BeforeEach
  void publish() {
    scene = new Scene(folder);
    proof = scene.proof(Scene.utf8(Scene.EVENT));
  }

  @Test
  void aCertificateEventInAVouchedLogHolds() throws IOException {
    String file = scene.write("x.tlog-proof", proof.format());
    String root = scene.write("rootkey.txt", "# root\n" + scene.root.verifier().vkey() + "\n");
    String trust = scene.trust(Policy.WITHOUT_WITNESSES);
    Scene.Run run = Scene.verify(file, "--trust", trust, "--root", root);
    assertEquals(0, run.exit(), run.out());
    for (String words :
        List.of("CSSC-2026-TA-0000001-K", "颁发", "有效", "2026-08-01", "P1 已入日志", "【成立】")) {
      assertTrue(run.out().contains(words), words + " in\n" + run.out());
    }
    assertTrue(!run.out().contains("【不成立】") && !run.out().contains("【无法判定】"), run.out());
    Scene.Run english = Scene.verify(file, "--trust", trust, "--root", root, "--lang", "en");
    assertEquals(0, english.exit());
    assertTrue(english.out().contains("number 1 of the 3 entries"), english.out());
  }

  @Test
  void timesAreThoseOfChina() throws IOException {
    String leaf = Scene.EVENT.replace("2026-08-01", "2026-07-31T16:00:00Z");
    String file = scene.write("x.tlog-proof", scene.proof(Scene.utf8(leaf)).format());
    assertTrue(Scene.verify(file).out().contains("2026-08-01 00:00:00（北京时间）"));
    assertTrue(Scene.verify(file, "--json").out().contains("2026-07-31T16:00:00Z"));
  }

  @Test
  void aCommitmentHoldsWithoutTellingAnything() throws IOException {
    byte[] leaf = Commitments.recordLeaf(new byte[32]);
    Scene.Run run = judge(scene.proof(leaf), Policy.WITHOUT_WITNESSES);
    assertEquals(0, run.exit(), run.out());
    expect(run, "P6", "HOLDS", "content.commitment");
  }

  @Test
  void aLeafOfAnotherKindLeavesP6Open() throws IOException {
    Scene.Run run = judge(scene.proof(Scene.utf8("张三")), Policy.WITHOUT_WITNESSES);
    assertEquals(3, run.exit(), run.out());
    expect(run, "P1", "HOLDS", "leaf.included");
    expect(run, "P6", "UNDECIDED", "content.unknown-leaf");
    String named = Scene.EVENT.replace("\"t\"", "\"auditor\":\"张三\",\"t\"");
    expect(
        judge(scene.proof(Scene.utf8(named)), Policy.WITHOUT_WITNESSES),
        "P6",
        "UNDECIDED",
        "content.beyond-format");
  }

  @Test
  void withoutTrustListOrRootNothingCounts() throws IOException {
    String file = scene.write("x.tlog-proof", proof.format());
    Scene.Run without = Scene.verify(file, "--json");
    assertEquals(3, without.exit());
    expect(without, "TRUST_LIST", "UNDECIDED", "trust.absent");
    expect(without, "P1", "UNDECIDED", "leaf.head-in-doubt");
    String trust = scene.trust(Policy.WITHOUT_WITNESSES);
    Scene.Run self = Scene.verify(file, "--trust", trust, "--json");
    assertEquals(3, self.exit());
    expect(self, "TRUST_LIST", "UNDECIDED", "trust.self-asserted");
    expect(self, "P2", "UNDECIDED", "doubt.trust.self-asserted");
  }

  @Test
  void aTrustListBesideTheFileIsFound() throws IOException {
    String file = scene.write("x.tlog-proof", proof.format());
    scene.write(
        "trust.txt", scene.list(Policy.WITHOUT_WITNESSES).sign(List.of(scene.root)).format());
    Scene.Run run = Scene.verify(file, "--root", scene.root.verifier().vkey(), "--json");
    assertEquals(0, run.exit(), run.out());
  }

  @Test
  void aTrustListByAnotherRootIsFalse() throws IOException {
    NoteSigner stranger = Scene.signer(NoteKeyType.ED25519, "example.cn/root");
    String file = scene.write("x.tlog-proof", proof.format());
    String trust = scene.trust(Policy.WITHOUT_WITNESSES);
    Scene.Run run =
        Scene.verify(file, "--trust", trust, "--root", stranger.verifier().vkey(), "--json");
    assertEquals(1, run.exit());
    expect(run, "TRUST_LIST", "FALSE", "trust.too-few");
    expect(run, "P2", "UNDECIDED", "doubt.not-genuine");
  }

  @Test
  void anAlteredTrustListIsFalse() throws IOException {
    String file = scene.write("x.tlog-proof", proof.format());
    String list = scene.list(Policy.WITHOUT_WITNESSES).sign(List.of(scene.root)).format();
    String trust = scene.write("list.txt", list.replace("2026-01-01", "2025-01-01"));
    Scene.Run run = scene.judge(file, trust);
    assertEquals(1, run.exit());
    expect(run, "TRUST_LIST", "FALSE", "trust.forged");
  }

  @Test
  void twoOfThreeRootsSuffice() throws IOException {
    List<NoteSigner> roots = new ArrayList<>(List.of(scene.root));
    roots.add(Scene.signer(NoteKeyType.ED25519, "example.cn/root2"));
    roots.add(Scene.signer(NoteKeyType.SM2, "example.cn/root3"));
    StringBuilder keys = new StringBuilder();
    roots.forEach(root -> keys.append(root.verifier().vkey()).append('\n'));
    String rootFile = scene.write("roots.txt", keys.toString());
    String file = scene.write("x.tlog-proof", proof.format());
    for (int signed = 1; signed <= 3; signed++) {
      SignedNote list = scene.list(Policy.WITHOUT_WITNESSES).sign(roots.subList(3 - signed, 3));
      String trust = scene.write("list.txt", list.format());
      Scene.Run run = Scene.verify(file, "--trust", trust, "--root", rootFile);
      assertEquals(signed < 2 ? 1 : 0, run.exit(), run.out());
    }
  }

  @Test
  void anAlteredLeafOrPlaceIsFalse() throws IOException {
    byte[] other = Scene.utf8(Scene.EVENT.replace("0000001", "0000002"));
    TlogProof leaf = new TlogProof(other, 1, proof.hashes(), proof.checkpoint());
    Scene.Run run = judge(leaf, Policy.WITHOUT_WITNESSES);
    assertEquals(1, run.exit());
    expect(run, "P1", "FALSE", "leaf.not-included");
    TlogProof place = new TlogProof(proof.extra(), 0, proof.hashes(), proof.checkpoint());
    assertEquals(1, judge(place, Policy.WITHOUT_WITNESSES).exit());
    TlogProof outside = new TlogProof(proof.extra(), 3, proof.hashes(), proof.checkpoint());
    assertEquals(1, judge(outside, Policy.WITHOUT_WITNESSES).exit());
  }

  @Test
  void aProofWithoutItsLeafDecidesNothing() throws IOException {
    TlogProof bare = new TlogProof(null, 1, proof.hashes(), proof.checkpoint());
    Scene.Run run = judge(bare, Policy.WITHOUT_WITNESSES);
    assertEquals(3, run.exit());
    expect(run, "P1", "UNDECIDED", "leaf.absent");
  }

  @Test
  void aHeadThatTheLogDidNotSignIsFalse() throws IOException {
    SignedNote head = proof.checkpoint();
    NoteSigner stranger = Scene.signer(NoteKeyType.ED25519, Scene.ORIGIN);
    SignedNote foreign = SignedNote.sign(head.text(), List.of(stranger));
    Scene.Run unsigned =
        judge(new TlogProof(proof.extra(), 1, proof.hashes(), foreign), Policy.WITHOUT_WITNESSES);
    assertEquals(1, unsigned.exit());
    expect(unsigned, "P2", "FALSE", "head.unsigned");
    expect(unsigned, "P1", "UNDECIDED", "leaf.head-in-doubt");
    SignedNote forged = head.with(scene.log.sign("another text\n"));
    Scene.Run wrong =
        judge(new TlogProof(proof.extra(), 1, proof.hashes(), forged), Policy.WITHOUT_WITNESSES);
    assertEquals(1, wrong.exit());
    expect(wrong, "P2", "FALSE", "head.forged");
  }

  @Test
  void witnessesCountAsThePolicySays() throws IOException {
    List<NoteSigner> all = List.copyOf(scene.witnesses.values());
    Scene.Run two = judge(Scene.cosigned(proof, all.subList(0, 2)), Scene.threeOfFour());
    assertEquals(3, two.exit());
    expect(two, "P3", "UNDECIDED", "witness.no-quorum");
    Scene.Run three = judge(Scene.cosigned(proof, all.subList(1, 4)), Scene.threeOfFour());
    assertEquals(0, three.exit(), three.out());
    expect(three, "P3", "HOLDS", "witness.quorum");
    assertTrue(three.out().contains("Cosigned by 3 of 4") || three.out().contains("4 个见证方中有 3 个"));
    assertTrue(two.out().contains("does not hold") || two.out().contains("未达"), two.out());
    NoteSigner first = all.getFirst();
    SignedNote head = proof.checkpoint().with(first.cosign("other\n", Instant.EPOCH));
    Scene.Run forged =
        judge(new TlogProof(proof.extra(), 1, proof.hashes(), head), Scene.threeOfFour());
    assertEquals(1, forged.exit());
    expect(forged, "P3", "FALSE", "witness.forged");
  }

  @Test
  void aPolicyOfGroupsIsJudgedInItsOwnWords() throws IOException {
    Policy nested =
        new Policy(
            Map.of("pair", new Policy.Group(2, List.of("a", "b")), "other", group("c")), "pair");
    List<NoteSigner> all = List.copyOf(scene.witnesses.values());
    expect(
        judge(Scene.cosigned(proof, all.subList(0, 2)), nested), "P3", "HOLDS", "witness.enough");
    expect(
        judge(Scene.cosigned(proof, all.subList(1, 4)), nested),
        "P3",
        "UNDECIDED",
        "witness.too-few");
  }

  private static Policy.Group group(String... members) {
    return new Policy.Group(1, List.of(members));
  }

  private Scene.Run judge(TlogProof judged, Policy policy) throws IOException {
    String file = scene.write("judged.tlog-proof", judged.format());
    return scene.judge(file, scene.trust(policy));
  }

  private static void expect(Scene.Run run, String property, String outcome, String code) {
    String expected =
        "{\"property\":\"%s\",\"outcome\":\"%s\",\"code\":\"%s\""
            .formatted(property, outcome, code);
    assertTrue(run.out().contains(expected), expected + " in\n" + run.out());
  }
}

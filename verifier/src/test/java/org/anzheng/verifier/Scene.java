package org.anzheng.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.HashReader;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.MerkleTree;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.Policy;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TlogProof;
import org.anzheng.proof.TrustList;
import org.anzheng.proof.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A small log with its keys and witnesses, its files in a folder, and the verifier to run over
 * them.
 */
final class Scene {

  static final String ORIGIN = "example.cn/log/2026";
  static final String EVENT =
      """
      {"body":"R-2024-001","case_head":"%1$s","case_n":41,"eff":"2026-08-01","ev":"issue",\
      "holder_uscc":"91110108MA01ABCD5T","idx":0,"jws":"%1$s","no":"CSSC-2026-TA-0000001-K",\
      "prev":"%1$s","seq":1,"t":"cert","to":"01","v":1}\
      """
          .formatted("A".repeat(43));

  final NoteSigner log = signer(NoteKeyType.ED25519, ORIGIN);
  final NoteSigner logSm2 = signer(NoteKeyType.SM2, ORIGIN);
  final NoteSigner root = signer(NoteKeyType.ED25519, "example.cn/root");
  final Map<String, NoteSigner> witnesses = new LinkedHashMap<>();
  private final Path folder;

  /** Last day of the log's keys; null while nobody withdrew them. */
  @Nullable LocalDate lastDay;

  record Run(int exit, String out, String err) {}

  Scene(Path folder) {
    this.folder = folder;
    for (String name : List.of("a", "b", "c", "d")) {
      witnesses.put(name, signer(NoteKeyType.COSIGNATURE, name + ".example.cn"));
    }
  }

  static NoteSigner signer(NoteKeyType type, String name) {
    return NoteSigner.generate(type, name, new SecureRandom());
  }

  /** A log of three leaves, the second one given; proved and signed. */
  TlogProof proof(byte[] leaf) {
    List<byte[]> hashes =
        List.of(Hashes.leaf(utf8("first")), Hashes.leaf(leaf), Hashes.leaf(utf8("third")));
    HashReader reader = HashReader.ofLeafHashes(hashes);
    SignedNote head =
        new Checkpoint(ORIGIN, 3, MerkleTree.root(3, reader)).sign(List.of(log, logSm2));
    return new TlogProof(leaf, 1, MerkleTree.inclusionProof(1, 3, reader), head);
  }

  static TlogProof cosigned(TlogProof proof, List<NoteSigner> by) {
    SignedNote head = proof.checkpoint();
    for (NoteSigner witness : by) {
      head = head.with(witness.cosign(head.text(), Instant.ofEpochSecond(1_800_000_000)));
    }
    return new TlogProof(proof.extra(), proof.index(), proof.hashes(), head);
  }

  TrustList list(Policy policy) {
    Validity year = new Validity(LocalDate.of(2026, 1, 1), lastDay);
    Map<String, NoteVerifier> keys = new LinkedHashMap<>();
    if (policy.wantsWitnesses()) {
      witnesses.forEach((name, witness) -> keys.put(name, witness.verifier()));
    }
    return new TrustList(
        "example.cn/trust",
        1,
        List.of(
            new TrustList.LogKey(log.verifier(), year),
            new TrustList.LogKey(logSm2.verifier(), year)),
        keys,
        List.of(),
        List.of(),
        policy);
  }

  static Policy threeOfFour() {
    return Policy.of("departments", 3, List.of("a", "b", "c", "d"));
  }

  String trust(Policy policy) throws IOException {
    return write("list.txt", list(policy).sign(List.of(root)).format());
  }

  String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  String write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  static Run verify(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Verify.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /**
   * Runs with the root pinned, in English, as JSON: codes to compare, sentences that must exist.
   */
  Run judge(String file, String trust, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(file, "--trust", trust, "--root", root.verifier().vkey(), "--json"));
    args.addAll(List.of(more));
    return verify(args.toArray(String[]::new));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package org.anzheng.witness;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.HashReader;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.MerkleTree;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.Policy;
import org.anzheng.proof.TrustList;
import org.anzheng.proof.Validity;

/** A log of a hundred leaves, and a second history of it that differs from some leaf on. */
final class GivenLog {

  private static final int LEAVES = 100;

  final String origin;
  final NoteSigner signer;
  final NoteSigner sm2;
  final NoteSigner root =
      NoteSigner.generate(NoteKeyType.ED25519, "log.example/trust", new SecureRandom());

  GivenLog(String origin) {
    this.origin = origin;
    signer = NoteSigner.generate(NoteKeyType.ED25519, origin, new SecureRandom());
    sm2 = NoteSigner.generate(NoteKeyType.SM2, origin, new SecureRandom());
  }

  String checkpoint(long size) {
    return checkpoint(size, LEAVES);
  }

  /** Of the history whose leaves are others from {@code forkedAt} on. */
  String checkpoint(long size, int forkedAt) {
    return new Checkpoint(origin, size, MerkleTree.root(size, leaves(forkedAt)))
        .sign(List.of(signer, sm2))
        .format();
  }

  String request(long old, long size) {
    return request(old, size, LEAVES);
  }

  String request(long old, long size, int forkedAt) {
    List<byte[]> proof =
        old == 0 || old == size
            ? List.of()
            : MerkleTree.consistencyProof(old, size, leaves(forkedAt));
    return request(old, proof, checkpoint(size, forkedAt));
  }

  static String request(long old, List<byte[]> proof, String checkpoint) {
    StringBuilder body = new StringBuilder("old " + old + "\n");
    proof.forEach(hash -> body.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
    return body.append('\n').append(checkpoint).toString();
  }

  /** Names this log, and is signed by the root. */
  String trustList() {
    Validity always = new Validity(LocalDate.of(2026, 1, 1), null);
    return new TrustList(
            root.verifier().name(),
            1,
            List.of(
                new TrustList.LogKey(signer.verifier(), always),
                new TrustList.LogKey(sm2.verifier(), always)),
            Map.of(),
            List.of(),
            List.of(),
            Policy.WITHOUT_WITNESSES)
        .sign(List.of(root))
        .format();
  }

  private static HashReader leaves(int forkedAt) {
    List<byte[]> hashes = new ArrayList<>();
    for (int i = 0; i < LEAVES; i++) {
      String leaf = i < forkedAt ? "leaf " + i : "another leaf " + i + " since " + forkedAt;
      hashes.add(Hashes.leaf(leaf.getBytes(StandardCharsets.UTF_8)));
    }
    return HashReader.ofLeafHashes(hashes);
  }
}

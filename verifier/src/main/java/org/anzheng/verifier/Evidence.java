package org.anzheng.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.DrawFile;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.QueryReceipt;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.TlogProof;
import org.anzheng.proof.TrustList;

/** The kinds of file that can be verified (可核验文件), told apart by their content. */
sealed interface Evidence {

  /** A {@code .tlog-proof} file. */
  record ProofFile(TlogProof proof) implements Evidence {}

  /** A checkpoint of a log. */
  record CheckpointFile(SignedNote note, Checkpoint head) implements Evidence {}

  /** A certificate credential. */
  record CredentialFile(CertificateCredential credential) implements Evidence {}

  /** A query receipt. */
  record ReceiptFile(QueryReceipt receipt) implements Evidence {}

  /** A status list. */
  record StatusFile(StatusListToken token) implements Evidence {}

  /** A random draw of inspections. */
  record DrawnFile(DrawFile draw) implements Evidence {}

  /** A {@code trust.txt}. */
  record TrustFile(SignedNote note, TrustList list) implements Evidence {}

  /** First words of the lines of a trust list; the third line of a checkpoint has no space. */
  Set<String> TRUST_WORDS = Set.of("log", "witness", "issuer", "status", "group", "quorum");

  /** Reads the content; {@code name} is only for the refusal. */
  static Evidence read(byte[] bytes, String name) throws Refused {
    String start = new String(bytes, 0, Math.min(64, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith(TlogProof.FIRST_LINE)) {
      return proof(bytes, name);
    }
    if (DrawFile.isOne(bytes)) {
      return draw(bytes, name);
    }
    if (!looksLikeNote(bytes)) {
      Optional<Evidence> token = Tokens.read(bytes, name);
      if (token.isPresent()) {
        return token.get();
      }
      throw new Refused("input.unknown-kind", name);
    }
    SignedNote note = note(bytes, name);
    String[] lines = note.text().split("\n", -1);
    boolean trust = lines.length > 2 && TRUST_WORDS.contains(lines[2].split(" ", 2)[0]);
    return trust ? trustList(note, name) : checkpoint(note, name);
  }

  private static boolean looksLikeNote(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).contains("\n\n\u2014 ");
  }

  private static Evidence proof(byte[] bytes, String name) throws Refused {
    try {
      return new ProofFile(TlogProof.parse(bytes));
    } catch (Malformed e) {
      throw new Refused("input.malformed-proof", name);
    }
  }

  private static Evidence draw(byte[] bytes, String name) throws Refused {
    try {
      return new DrawnFile(DrawFile.parse(bytes));
    } catch (Malformed e) {
      throw new Refused("input.malformed-draw", name);
    }
  }

  private static SignedNote note(byte[] bytes, String name) throws Refused {
    try {
      return SignedNote.parse(bytes);
    } catch (Malformed e) {
      throw new Refused("input.malformed-note", name);
    }
  }

  private static Evidence checkpoint(SignedNote note, String name) throws Refused {
    try {
      return new CheckpointFile(note, Checkpoint.parse(note.text()));
    } catch (Malformed e) {
      throw new Refused("input.malformed-checkpoint", name);
    }
  }

  private static Evidence trustList(SignedNote note, String name) throws Refused {
    try {
      return new TrustFile(note, TrustList.parse(note.text()));
    } catch (Malformed e) {
      throw new Refused("input.malformed-trust", name);
    }
  }
}

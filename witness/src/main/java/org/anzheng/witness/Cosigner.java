package org.anzheng.witness;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Consistency;
import org.anzheng.proof.ForgedSignature;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteSignature;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.SignedNote;

/**
 * Decides what is cosigned (会签): one request at a time, and written down before it is answered. A
 * log that shows this witness one history can then show it no other.
 */
final class Cosigner {

  /** A log's own signatures are needed to get this far, so nobody else can fill the disk. */
  private static final int MOST_REFUSALS = 1_000;

  private final NoteSigner signer;
  private final KnownLogs logs;
  private final Ledger ledger;
  private final InstantSource clock;

  Cosigner(NoteSigner signer, KnownLogs logs, Ledger ledger, InstantSource clock) {
    this.signer = signer;
    this.logs = logs;
    this.ledger = ledger;
    this.clock = clock;
  }

  Answer add(byte[] body) throws SQLException {
    AddCheckpoint asked;
    try {
      asked = AddCheckpoint.parse(body);
    } catch (Malformed e) {
      return Answer.refused(400, String.valueOf(e.getMessage()));
    }
    Set<NoteVerifier> keys = logs.keysOf(asked.head().origin());
    if (keys.isEmpty()) {
      return Answer.refused(404, "unknown log");
    }
    try {
      if (asked.note().signedBy(keys).isEmpty()) {
        return Answer.refused(403, "no signature by a known key of this log");
      }
    } catch (ForgedSignature | Malformed e) {
      return Answer.refused(403, "a signature does not verify");
    }
    return decide(asked, onlyBy(keys, asked.note()));
  }

  private synchronized Answer decide(AddCheckpoint asked, SignedNote note) throws SQLException {
    Held held = ledger.held(asked.head().origin());
    if (asked.head().size() == held.size() && !held.isSameAs(asked.head())) {
      return refuse(RefusalKind.FORK, held, note, Answer.conflict(held.size()));
    }
    if (asked.old() != held.size()) {
      return Answer.conflict(held.size());
    }
    if (!isProved(asked, held)) {
      return refuse(
          RefusalKind.UNPROVEN, held, note, Answer.refused(422, "the consistency proof is wrong"));
    }
    Instant now = clock.instant();
    NoteSignature cosignature = signer.cosign(note.text(), now);
    Held next = new Held(held.origin(), note.with(cosignature), now);
    return ledger.advance(held, next)
        ? Answer.text(cosignature.line() + "\n")
        : Answer.conflict(ledger.held(held.origin()).size());
  }

  private static boolean isProved(AddCheckpoint asked, Held held) {
    if (held.note() == null) {
      return asked.proof().isEmpty();
    }
    Checkpoint before = Checkpoint.parse(held.note().text());
    Checkpoint after = asked.head();
    return Consistency.verify(
        before.size(), after.size(), before.root(), after.root(), asked.proof());
  }

  private Answer refuse(RefusalKind kind, Held held, SignedNote note, Answer answer)
      throws SQLException {
    if (held.note() != null) {
      ledger.keep(
          new Refusal(
              clock.instant(), held.origin(), kind, held.note().format(), note.format(), null),
          MOST_REFUSALS);
      System.err.println("witness: REFUSED " + kind + " " + held.origin());
    }
    return answer;
  }

  /** Lines by strangers are not kept and not shown. */
  private static SignedNote onlyBy(Set<NoteVerifier> keys, SignedNote note) {
    List<NoteSignature> known =
        note.signatures().stream()
            .filter(line -> keys.stream().anyMatch(key -> key.isClaimedBy(line)))
            .toList();
    return new SignedNote(note.text(), known);
  }
}

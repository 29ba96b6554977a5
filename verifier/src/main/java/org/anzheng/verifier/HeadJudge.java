package org.anzheng.verifier;

import java.util.Set;
import java.util.TreeSet;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.ForgedSignature;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TrustList;

/** Judges a checkpoint (检查点): signed by its log, cosigned by enough witnesses. */
final class HeadJudge {

  private final SignedNote note;
  private final Checkpoint head;
  private final Trust trust;

  HeadJudge(SignedNote note, Checkpoint head, Trust trust) {
    this.note = note;
    this.head = head;
    this.trust = trust;
  }

  /** P2: whoever keeps this signed head will notice if anything below it is ever changed. */
  Verdict unalterable() {
    TrustList list = trust.list();
    if (list == null) {
      return Verdict.undecided(Property.P2, trust.doubt());
    }
    Set<NoteVerifier> keys = list.keysOfLog(head.origin());
    if (keys.isEmpty()) {
      return Verdict.undecided(Property.P2, "head.unknown-log", head.origin());
    }
    try {
      if (note.signedBy(keys).isEmpty()) {
        return Verdict.isFalse(Property.P2, "head.unsigned", head.origin());
      }
    } catch (ForgedSignature | Malformed e) {
      return Verdict.isFalse(Property.P2, "head.forged", head.origin());
    }
    return trust.isGenuine()
        ? Verdict.holds(Property.P2, "head.signed", head.origin(), head.size())
        : Verdict.undecided(Property.P2, trust.doubt());
  }

  /** P3: enough witnesses saw the same log. */
  Verdict sameForAll() {
    TrustList list = trust.list();
    if (list == null) {
      return Verdict.undecided(Property.P3, trust.doubt());
    }
    if (!list.policy().wantsWitnesses()) {
      return trust.isGenuine()
          ? Verdict.notApplicable(Property.P3, "witness.none-asked")
          : Verdict.undecided(Property.P3, trust.doubt());
    }
    Set<String> cosigned;
    try {
      cosigned = new TreeSet<>(list.cosigners(note));
    } catch (ForgedSignature | Malformed e) {
      return Verdict.isFalse(Property.P3, "witness.forged");
    }
    String names = String.join(", ", cosigned);
    if (!list.policy().isSatisfiedBy(cosigned)) {
      return Verdict.undecided(
          Property.P3, "witness.too-few", cosigned.size(), list.witnesses().size());
    }
    return trust.isGenuine()
        ? Verdict.holds(
            Property.P3, "witness.enough", cosigned.size(), list.witnesses().size(), names)
        : Verdict.undecided(Property.P3, trust.doubt());
  }
}

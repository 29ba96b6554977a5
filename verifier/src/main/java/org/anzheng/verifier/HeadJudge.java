package org.anzheng.verifier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.ForgedSignature;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.Policy;
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
      Set<NoteVerifier> signers = note.signedBy(keys);
      if (signers.isEmpty()) {
        return Verdict.isFalse(Property.P2, "head.unsigned", head.origin());
      }
      Optional<LocalDate> withdrawn = new HeadAge(note, list).withdrawnBefore(signers);
      if (withdrawn.isPresent()) {
        return Verdict.undecided(Property.P2, "head.withdrawn", head.origin(), withdrawn.get());
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
    if (!trust.isGenuine() && list.policy().isSatisfiedBy(cosigned)) {
      return Verdict.undecided(Property.P3, trust.doubt());
    }
    return list.policy()
        .onlyGroup()
        .map(group -> counted(list, group, cosigned))
        .orElseGet(() -> judged(list, cosigned));
  }

  /** A policy of "so many of these", said in numbers. */
  private static Verdict counted(TrustList list, Policy.Group group, Set<String> cosigned) {
    long members = group.members().stream().filter(cosigned::contains).count();
    int of = group.members().size();
    int split = group.sharedByAnyTwoQuorums();
    return list.policy().isSatisfiedBy(cosigned)
        ? Verdict.holds(
            Property.P3,
            "witness.quorum",
            members,
            of,
            String.join(", ", cosigned),
            group.threshold(),
            split)
        : Verdict.undecided(
            Property.P3, "witness.no-quorum", members, of, group.threshold(), split);
  }

  private static Verdict judged(TrustList list, Set<String> cosigned) {
    return list.policy().isSatisfiedBy(cosigned)
        ? Verdict.holds(
            Property.P3,
            "witness.enough",
            cosigned.size(),
            list.witnesses().size(),
            String.join(", ", cosigned))
        : Verdict.undecided(
            Property.P3, "witness.too-few", cosigned.size(), list.witnesses().size());
  }
}

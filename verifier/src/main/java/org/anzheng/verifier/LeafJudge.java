package org.anzheng.verifier;

import org.anzheng.proof.CertificateEvent;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.Malformed;

/** Judges whether a leaf has room for a person's data (不含个人信息, P6). */
final class LeafJudge {

  private final byte[] leaf;

  LeafJudge(byte[] leaf) {
    this.leaf = leaf;
  }

  Verdict verdict() {
    if (isCommitment()) {
      return Verdict.holds(Property.P6, "content.commitment");
    }
    return CertificateEvent.ofLeaf(leaf)
        .map(event ->
            event.followsFormat()
                ? Verdict.holds(Property.P6, "content.event")
                : Verdict.undecided(Property.P6, "content.beyond-format"))
        .orElseGet(() -> Verdict.undecided(Property.P6, "content.unknown-leaf"));
  }

  private boolean isCommitment() {
    try {
      return Commitments.ofRecordLeaf(leaf).isPresent();
    } catch (Malformed e) {
      return false;
    }
  }
}

package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 颁证前检查: the signature of the head, and the data that were decided. */
final class IssueGate {

  private IssueGate() {}

  @Basis({"regulation:22", "regulation:23", "17065:7.7"})
  static List<Objection> missing(Situation situation) {
    List<Objection> found = new ArrayList<>(ApprovalCovers.objections(situation));
    found.addAll(CertificateFits.objections(situation));
    if (situation.file().last(CaseTransition.SIGN).isEmpty()) {
      found.add(Objection.to(CertificationRefusal.NO_SIGNATURE));
    }
    found.addAll(SameContent.objections(situation.file()));
    return found;
  }
}

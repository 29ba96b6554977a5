package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 受理前检查: what must be so before the contract reviewer can accept. */
final class AcceptanceGate {

  private AcceptanceGate() {}

  @Basis({"regulation:9", "regulation:13", "regulation:21"})
  static List<Objection> missing(Situation situation) {
    List<Objection> found = new ArrayList<>(ApprovalCovers.objections(situation));
    found.addAll(BodyIsNoConsultant.objections(situation));
    found.addAll(CertificateFits.objections(situation));
    return found;
  }
}

package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 启动审核前检查: a contract signed by both, with the fees it was quoted under. */
final class EvaluationGate {

  private EvaluationGate() {}

  @Basis({"17065:7.4", "regulation:21"})
  static List<Objection> missing(Situation situation) {
    CaseFile file = situation.file();
    List<Objection> found = new ArrayList<>(ApprovalCovers.objections(situation));
    if (file.type().has(CaseStage.CONTRACT) && contractMissing(file)) {
      found.add(Objection.to(CertificationRefusal.NO_CONTRACT));
    }
    return found;
  }

  private static boolean contractMissing(CaseFile file) {
    return file.records().contract().isEmpty()
        || file.last(CaseTransition.SIGN_CONTRACT).isEmpty()
        || file.last(CaseTransition.CONCLUDE_CONTRACT).isEmpty();
  }
}

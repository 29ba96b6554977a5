package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.evaluations.NonconformityStatus;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 复核前检查: a report, all nonconformities closed, declarations of the whole team. */
final class ReviewGate {

  private ReviewGate() {}

  /** For everything a reviewer does: who may. */
  @Basis({"17065:7.5", "17065:4.2"})
  static List<Objection> person(Situation situation) {
    List<Objection> found = new ArrayList<>(EvaluatorsStayOut.objections(situation));
    found.addAll(NoTieToClient.objections(situation));
    return found;
  }

  /** For a recommendation: who may, and what must be on record. */
  @Basis({"17065:7.5", "regulation:21"})
  static List<Objection> missing(Situation situation) {
    List<Objection> found = new ArrayList<>(person(situation));
    CaseFile file = situation.file();
    if (!file.type().has(CaseStage.EVALUATION)) {
      found.addAll(FileForTransfer.objections(file));
      return found;
    }
    file.evaluation()
        .ifPresentOrElse(
            evaluation -> found.addAll(missing(evaluation)),
            () -> found.add(Objection.to(CertificationRefusal.NO_REPORT)));
    return found;
  }

  private static List<Objection> missing(EvaluationSummary evaluation) {
    List<Objection> found = new ArrayList<>(ImpartialityDeclared.objections(evaluation));
    if (EvaluationEnd.failed(evaluation)) {
      return found;
    }
    if (!EvaluationEnd.reported(evaluation)) {
      found.add(Objection.to(CertificationRefusal.NO_REPORT));
    }
    for (Nonconformity nonconformity : evaluation.nonconformities()) {
      if (nonconformity.status() != NonconformityStatus.CLOSED) {
        found.add(Objection.to(CertificationRefusal.NONCONFORMITY_OPEN, nonconformity.ordinal()));
      }
    }
    return found;
  }
}

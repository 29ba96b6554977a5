package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 决定前检查: a review on record, and a decision maker who took no part in the evaluation. */
final class DecisionGate {

  private DecisionGate() {}

  /** For every decision. */
  @Basis({"17065:7.6", "17065:4.2", "regulation:21"})
  static List<Objection> missing(Situation situation) {
    List<Objection> found = new ArrayList<>(EvaluatorsStayOut.objections(situation));
    found.addAll(NoTieToClient.objections(situation));
    if (situation.file().records().review().isEmpty()) {
      found.add(Objection.to(CertificationRefusal.NO_REVIEW));
    }
    return found;
  }

  /** For a grant: what was evaluated, and nothing that forbids it. */
  @Basis({"17065:7.6", "regulation:9", "dsc-rules:4.4"})
  static List<Objection> missingToGrant(Situation situation) {
    List<Objection> found = new ArrayList<>(missing(situation));
    found.addAll(ApprovalCovers.objections(situation));
    found.addAll(CertificateFits.objections(situation));
    CaseFile file = situation.file();
    file.records()
        .review()
        .ifPresent(review -> found.addAll(ReviewRules.againstGrant(review, file)));
    if (GrantedContent.of(file).isEmpty()) {
      found.add(Objection.to(CertificationRefusal.NO_REPORT));
    }
    return found;
  }
}

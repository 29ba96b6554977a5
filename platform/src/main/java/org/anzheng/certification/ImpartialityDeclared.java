package org.anzheng.certification;

import java.util.List;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 声明规则 (SOD-9): everybody who evaluates, reviews or decides has declared to be impartial. */
final class ImpartialityDeclared {

  private ImpartialityDeclared() {}

  /** By the one who signs the form now. */
  @Basis({"regulation:8", "17065:6.1"})
  static List<Objection> objections(boolean declared) {
    return declared
        ? List.of()
        : List.of(Objection.toField("declared", CertificationRefusal.NOT_DECLARED_IMPARTIAL));
  }

  /** By every member of the team. */
  @Basis({"regulation:8", "17065:6.1"})
  static List<Objection> objections(EvaluationSummary evaluation) {
    return evaluation.team().members().stream()
        .filter(member -> member.declaredAt().isEmpty())
        .map(member -> Objection.to(CertificationRefusal.TEAM_NOT_DECLARED, member.name()))
        .toList();
  }
}

package org.anzheng.evaluations;

import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 声明要求 (SOD-9): everybody signs impartiality and confidentiality before the task opens. */
final class DeclarationRule {

  private DeclarationRule() {}

  /** Who has not declared. */
  @Basis({"regulation:8", "17065:6.1"})
  static List<Objection> missing(TeamFile team) {
    return team.members().stream()
        .filter(member -> member.declaredAt().isEmpty())
        .map(member -> Objection.to(EvaluationRefusal.DECLARATION_MISSING, member.name()))
        .toList();
  }

  /** Which statements are not made: with one of them missing the member must be replaced. */
  @Basis({"regulation:8", "17065:6.1"})
  static List<Objection> objections(Declaration declaration) {
    return new Fields()
        .when(!declaration.noInterest(), "noInterest", EvaluationRefusal.STATEMENT_NOT_MADE)
        .when(!declaration.notConsulted(), "notConsulted", EvaluationRefusal.STATEMENT_NOT_MADE)
        .when(!declaration.confidential(), "confidential", EvaluationRefusal.STATEMENT_NOT_MADE)
        .optionalText("associations", declaration.associations())
        .found();
  }
}

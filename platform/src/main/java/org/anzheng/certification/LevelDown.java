package org.anzheng.certification;

import java.util.List;
import org.anzheng.evaluations.EvaluationMode;
import org.anzheng.kernel.Basis;

/** 级别升降的审核方式规则: up needs the site; down, only documents. */
final class LevelDown {

  private LevelDown() {}

  /**
   * How the evaluation of a case is done.
   *
   * @param tiers the tiers of the category, the lowest first
   */
  @Basis({"17065:7.10", "17065:7.4"})
  static EvaluationMode mode(Situation situation, List<String> tiers) {
    CaseType type = situation.summary().type();
    if (type != CaseType.LEVEL_CHANGE) {
      return type.evaluation();
    }
    String asked = situation.summary().subject().tier();
    boolean down =
        situation
            .certificate()
            .filter(c -> tiers.indexOf(asked) < tiers.indexOf(c.content().tier()))
            .isPresent();
    return down ? EvaluationMode.DOCUMENTS : type.evaluation();
  }
}

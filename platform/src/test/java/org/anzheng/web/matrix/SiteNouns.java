package org.anzheng.web.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.kernel.Transition;

/** The acts on site that addresses name, beside those of the evaluation as a whole. */
final class SiteNouns {

  private static final String EVALUATION = "/body/cases/{number}/evaluation/";
  private static final Map<String, EvaluationTransition> ACTS =
      Map.of(
          EVALUATION + "departure", EvaluationTransition.LEAVE_SITE,
          EVALUATION + "site/entries", EvaluationTransition.ATTEND,
          EVALUATION + "site/photos", EvaluationTransition.RECORD_FINDING);

  private SiteNouns() {}

  static Collection<? extends Transition<?>> acts(String pattern) {
    EvaluationTransition act = ACTS.get(pattern);
    return act == null ? List.of() : List.of(act);
  }
}

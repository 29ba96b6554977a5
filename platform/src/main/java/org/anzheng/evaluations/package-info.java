/**
 * 审核评价: team, plan, attendance, findings, nonconformities and the evaluation report.
 *
 * <p>Knows a case only by its number. The front doors follow the nouns: {@link
 * org.anzheng.evaluations.Evaluations}, {@link org.anzheng.evaluations.Teams}, {@link
 * org.anzheng.evaluations.SiteWork} and {@link org.anzheng.evaluations.Nonconformities}. What can
 * happen stands in {@link org.anzheng.evaluations.EvaluationTransition} and {@link
 * org.anzheng.evaluations.NonconformityTransition}; decisions are pure and return an {@link
 * org.anzheng.evaluations.EvaluationFact}.
 *
 * <p>Announces all evaluation facts. Reacts to its own deadlines: an overdue nonconformity fails
 * the evaluation.
 */
@ApplicationModule(
    allowedDependencies = {
      "proof",
      "parties",
      "parties :: reads",
      "scheme",
      "scheme :: reads",
      "deadlines",
      "deadlines :: reads",
      "deadlines :: facts",
      "archive",
      "archive :: reads",
      "archive :: records",
      "people",
      "people :: reads",
      "bodies",
      "bodies :: reads"
    })
@NullMarked
package org.anzheng.evaluations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

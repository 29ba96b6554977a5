/**
 * 认证活动: the certification case from commission (认证委托) to certificate: application review,
 * acceptance, contract, evaluation, review, decision, signature and issue.
 *
 * <p>The front doors follow the nouns: {@link org.anzheng.certification.Commissions}, {@link
 * org.anzheng.certification.ApplicationReviews}, {@link org.anzheng.certification.Contracts},
 * {@link org.anzheng.certification.Reviews}, {@link org.anzheng.certification.Decisions}, {@link
 * org.anzheng.certification.CertificateCases}, {@link org.anzheng.certification.Transfers} and
 * {@link org.anzheng.certification.Issuance}. {@link org.anzheng.certification.CaseTransition} says
 * what can happen, by whom, on what basis; a gate before each step lists every record that is
 * missing.
 *
 * <p>Announces {@link org.anzheng.certification.CertificationFact}. Reacts, in the same
 * transaction, to an evaluation that was reported or failed, to a body that lost its approval, and
 * to the end of a certificate it is about, and to its own deadlines.
 */
@ApplicationModule(
    allowedDependencies = {
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
      "notices",
      "people",
      "people :: reads",
      "bodies",
      "bodies :: reads",
      "bodies :: facts",
      "certificates",
      "certificates :: reads",
      "certificates :: facts",
      "evaluations",
      "evaluations :: reads",
      "evaluations :: facts"
    })
@NullMarked
package org.anzheng.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

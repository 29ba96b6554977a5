package org.anzheng.certification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.springframework.modulith.NamedInterface;

/**
 * 认证委托: one certification case as it stands.
 *
 * @param number 委托编号
 * @param chain record chain of the certificate lineage, fixed when the commission was handed in
 * @param approvalNo approval number of the body
 * @param supplemented whether gaps were told already
 * @param due when the legal deadline of the present status passes or passed; empty without one
 * @param certificate number of the certificate the case led to
 * @param version for optimistic locking
 */
@NamedInterface("reads")
public record CaseSummary(
    String number,
    String chain,
    UUID applicant,
    String applicantName,
    UUID body,
    String bodyName,
    String approvalNo,
    CaseSubject subject,
    CaseStatus status,
    boolean supplemented,
    Instant submittedAt,
    Optional<Instant> due,
    Optional<String> certificate,
    int version) {

  /** The step that a transition makes from here, or a refusal: duty first, then state. */
  CaseStep step(CaseTransition transition, Actor actor) {
    CaseStatus next = transition.apply(status, actor);
    return new CaseStep(number, chain, applicant, body, transition, status, next);
  }

  /** The same case after a fact. */
  CaseSummary after(CertificationFact fact, Optional<Instant> nextDue) {
    return new CaseSummary(
        number,
        chain,
        applicant,
        applicantName,
        body,
        bodyName,
        approvalNo,
        fact instanceof CommissionSupplied supplied ? supplied.subject() : subject,
        fact.step().to(),
        supplemented || fact instanceof SupplementRequested,
        submittedAt,
        nextDue,
        fact instanceof CaseIssued issued ? Optional.of(issued.certificate()) : certificate,
        version + 1);
  }
}

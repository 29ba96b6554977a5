package org.anzheng.certification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;

/**
 * 认证委托: one certification case as it stands.
 *
 * @param number 委托编号
 * @param chain record chain of the certificate lineage, fixed when the commission was handed in
 * @param approvalNo approval number of the body
 * @param origin what kind of case, about which certificate, after which earlier case
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
    CaseOrigin origin,
    CaseStatus status,
    boolean supplemented,
    Instant submittedAt,
    Optional<Instant> due,
    Optional<String> certificate,
    int version) {

  /** The step that a transition makes from here, or a refusal: duty first, then state. */
  CaseStep step(CaseTransition transition, Actor actor) {
    CaseStatus reached = transition.apply(status, actor);
    if (!type().allows(transition)) {
      throw new Refusal(CertificationRefusal.NOT_IN_THIS_TYPE, transition, type());
    }
    CaseStatus next = type().reaches(reached);
    return new CaseStep(number, chain, applicant, body, transition, status, next);
  }

  /** What kind of case. */
  public CaseType type() {
    return origin.type();
  }

  /**
   * Whether the actor may take a transition now: the type has it, the status and the duty allow it.
   */
  public boolean isOpenTo(CaseTransition transition, Actor actor) {
    return type().allows(transition) && transition.isOpenTo(actor, status);
  }

  /** Refuses as the act itself would. */
  public void require(CaseTransition transition, Actor actor) {
    step(transition, actor);
  }

  /** Whether an organisation is a party to the case: its applicant or its body. */
  public boolean isParty(UUID organisation) {
    return organisation.equals(applicant) || organisation.equals(body);
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
        fact instanceof RecordsReleased ? origin.released() : origin,
        fact.step().to(),
        supplemented || fact instanceof SupplementRequested,
        submittedAt,
        nextDue,
        fact.leadsTo().or(() -> certificate),
        version + 1);
  }
}

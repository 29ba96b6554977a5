package org.anzheng.supervision.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonStatus;
import org.anzheng.people.PersonSummary;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.springframework.stereotype.Component;

/**
 * 责任人员线索: an approval revoked for a false conclusion proposes a case against each person who
 * evaluated or decided it. Whether that person answers for it is found in that case, which alone
 * bars.
 */
@Component
class PersonalLeads {

  private final PenaltyCases cases;
  private final CaseSearch activities;
  private final CertificateSearch certificates;
  private final PersonDirectory people;

  PersonalLeads(
      PenaltyCases cases,
      CaseSearch activities,
      CertificateSearch certificates,
      PersonDirectory people) {
    this.cases = cases;
    this.activities = activities;
    this.certificates = certificates;
    this.people = people;
  }

  @Basis({"regulation:61", "regulation:72"})
  void propose(ProceedingFile<PenaltyStatus> file, PenaltyDecision decision) {
    Proceeding<PenaltyStatus> served = file.proceeding();
    Optional<PenaltyProposal> told =
        file.latest(PenaltyProposal.class)
            .filter(proposal -> proposal.item().equals(PenaltyEffects.FALSE_CONCLUSION))
            .filter(proposal ->
                decision.penalties().stream()
                    .anyMatch(p -> p.measure() == PenaltyMeasure.REVOKE_APPROVAL));
    told.ifPresent(proposal ->
        activity(served).stream()
            .flatMap(found -> accounts(found).stream())
            .flatMap(account -> people.ofAccount(account).stream())
            .filter(person -> person.status() != PersonStatus.BARRED)
            .map(PersonSummary::id)
            .sorted()
            .distinct()
            .forEach(person ->
                cases.lead(
                    new CaseLead(
                        SubjectKind.PERSON,
                        person.toString(),
                        served.number(),
                        proposal.facts(),
                        List.of()),
                    served.organisation(),
                    Actor.system())));
  }

  private Optional<CaseFile> activity(Proceeding<PenaltyStatus> served) {
    return switch (served.subjectKind()) {
      case ACTIVITY -> activities.supervised(served.subject());
      case CERTIFICATE ->
          certificates
              .find(served.subject())
              .map(CertificateSummary::caseNumber)
              .flatMap(activities::supervised);
      case BODY, HOLDER, PERSON -> Optional.empty();
    };
  }

  /** Whoever took part in the evaluation, and whoever granted. */
  private static Set<UUID> accounts(CaseFile file) {
    Set<UUID> all = new HashSet<>(file.evaluators());
    file.last(CaseTransition.GRANT).ifPresent(granted -> all.add(granted.account()));
    return all;
  }
}

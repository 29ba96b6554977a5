package org.anzheng.complaints;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.certificates.CertificateActors;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseEvent;
import org.anzheng.certification.CaseTimeline;
import org.anzheng.evaluations.EvaluationSearch;
import org.springframework.stereotype.Component;

/** 参与情况: who acted in the record of what a complaint is about, and who holds it. */
@Component
class Involvement {

  private static final String CASE = "case/";
  private static final String CERTIFICATE = "certificate/";

  private final CertificateSearch certificates;
  private final CertificateActors actors;
  private final CaseTimeline timeline;
  private final EvaluationSearch evaluations;

  Involvement(
      CertificateSearch certificates,
      CertificateActors actors,
      CaseTimeline timeline,
      EvaluationSearch evaluations) {
    this.certificates = certificates;
    this.actors = actors;
    this.timeline = timeline;
    this.evaluations = evaluations;
  }

  /** Every account with an act in the case, its evaluation and its certificate. */
  Set<UUID> of(String subject) {
    Set<UUID> all = new HashSet<>();
    if (subject.startsWith(CASE)) {
      all.addAll(inCase(subject.substring(CASE.length())));
    }
    certificate(subject)
        .ifPresent(certificate -> {
          all.addAll(actors.of(certificate.number()));
          all.addAll(inCase(certificate.caseNumber()));
        });
    return all;
  }

  /** Who complains and whose certificate it is. */
  Set<UUID> parties(ComplaintSummary complaint) {
    Set<UUID> parties = new HashSet<>();
    complaint.complainant().ifPresent(parties::add);
    certificate(complaint.subject()).ifPresent(certificate -> parties.add(certificate.holder()));
    return parties;
  }

  private Set<UUID> inCase(String number) {
    Set<UUID> all = new HashSet<>(evaluations.participants(number));
    timeline.of(number).stream().map(CaseEvent::account).forEach(all::add);
    return all;
  }

  private Optional<CertificateSummary> certificate(String subject) {
    return subject.startsWith(CERTIFICATE)
        ? certificates.find(subject.substring(CERTIFICATE.length()))
        : Optional.empty();
  }
}

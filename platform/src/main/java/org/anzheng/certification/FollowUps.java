package org.anzheng.certification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.Parameters;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 后续案件: which cases may begin about a certificate, and what each would start from. */
@Service
@NamedInterface("reads")
public class FollowUps {

  private final CertificateSearch certificates;
  private final LineageStore lineage;
  private final CaseReader reader;
  private final Parameters parameters;
  private final Clock clock;

  FollowUps(
      CertificateSearch certificates,
      LineageStore lineage,
      CaseReader reader,
      Parameters parameters,
      Clock clock) {
    this.certificates = certificates;
    this.lineage = lineage;
    this.reader = reader;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * Everything that stands in the way of beginning a case of this type; empty when it may begin.
   */
  public List<Objection> before(CaseType type, String certificate, Actor actor) {
    return FollowUpRules.toBegin(
        of(
            CaseOrigin.about(type, Optional.of(certificate)),
            actor.organisation(),
            clock.instant()));
  }

  FollowUp of(CaseOrigin origin, UUID organisation, Instant now) {
    return new FollowUp(
        origin,
        origin
            .certificate()
            .flatMap(number -> certificates.find(number, organisation))
            .filter(c -> !origin.type().isCommissioned() || c.holder().equals(organisation)),
        origin.certificate().map(lineage::openAbout).orElse(List.of()),
        ChinaTime.dateOf(now),
        parameters.on(ChinaTime.dateOf(now)));
  }

  /** Cases about one certificate begin one after the other. */
  void lock(String certificate) {
    lineage.lock(certificate);
  }

  /** The form as the state knows it: the last commission, with what the certificate says now. */
  CommissionForm known(CaseType type, CertificateSummary certificate) {
    CommissionForm last =
        lineage
            .lastOf(certificate.number())
            .flatMap(c -> reader.find(c.number()))
            .map(file -> file.commission().form())
            .orElse(CommissionForm.EMPTY);
    ServicePart service = last.service();
    Declarations declarations = last.declarations();
    return last.with(
            new ServicePart(
                type == CaseType.TRANSFER ? Optional.empty() : Optional.of(certificate.body()),
                certificate.content().category(),
                certificate.content().tier(),
                certificate.content().scopeZh(),
                certificate.content().scopeEn(),
                service.sites(),
                service.certificates()))
        .with(
            new Declarations(
                declarations.consultants(),
                declarations.subcontractors(),
                declarations.notes(),
                false));
  }
}

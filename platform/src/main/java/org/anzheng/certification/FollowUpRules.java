package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 后续案件规则: what must be so before a case about a certificate can begin. */
final class FollowUpRules {

  private FollowUpRules() {}

  /** Whether such a case can begin at all, whatever is written in its form. */
  static List<Objection> toBegin(FollowUp followUp) {
    List<Objection> found =
        new ArrayList<>(
            CertificateFits.objections(followUp.type(), followUp.certificate(), followUp.day()));
    found.addAll(oneOpenCase(followUp));
    if (followUp.type() == CaseType.RECERTIFICATION) {
      followUp
          .certificate()
          .ifPresent(c ->
              found.addAll(
                  RenewalWindow.early(c, followUp.day(), followUp.parameters().renewalWindow())));
    }
    return found;
  }

  /** Whether it can be handed in as it is written. */
  static List<Objection> toSubmit(FollowUp followUp, ServicePart service) {
    List<Objection> found = new ArrayList<>(toBegin(followUp));
    found.addAll(released(followUp));
    followUp.certificate().ifPresent(c -> found.addAll(rightBody(followUp.type(), c, service)));
    followUp
        .certificate()
        .ifPresent(c -> found.addAll(DeclaredDifference.objections(followUp.type(), c, service)));
    return found;
  }

  /** Another body can judge only what the client lets it read. */
  @Basis({"17065:4.5", "17065:7.3"})
  static List<Objection> released(FollowUp followUp) {
    return followUp.type() == CaseType.TRANSFER && !followUp.origin().recordsReleased()
        ? List.of(Objection.toField("release", CertificationRefusal.RECORDS_NOT_RELEASED))
        : List.of();
  }

  /** Two cases of one type about one certificate would decide the same thing twice. */
  @Basis("design")
  private static List<Objection> oneOpenCase(FollowUp followUp) {
    return followUp.open().stream()
        .filter(open -> open.type() == followUp.type())
        .map(open -> Objection.to(CertificationRefusal.CASE_OPEN_ALREADY, open.number()))
        .toList();
  }

  /** The issuer keeps its certificates; only a transfer goes elsewhere. */
  @Basis({"regulation:26", "17065:7.10"})
  private static List<Objection> rightBody(
      CaseType type, CertificateSummary certificate, ServicePart service) {
    boolean same = service.body().filter(certificate.body()::equals).isPresent();
    if (type == CaseType.TRANSFER) {
      return same
          ? List.of(Objection.toField("service.body", CertificationRefusal.SAME_BODY))
          : List.of();
    }
    return same
        ? List.of()
        : List.of(Objection.toField("service.body", CertificationRefusal.NOT_THE_ISSUER));
  }
}

package org.anzheng.web.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.Office;
import org.anzheng.parties.OfficeDirectory;
import org.springframework.stereotype.Component;

/** 辖区: what of the register lies in the area of the reader's office; the rest is not there. */
@Component
class Area {

  private final OfficeDirectory offices;
  private final BodyDirectory bodies;
  private final CertificateSearch certificates;
  private final CaseSearch cases;

  Area(
      OfficeDirectory offices,
      BodyDirectory bodies,
      CertificateSearch certificates,
      CaseSearch cases) {
    this.offices = offices;
    this.bodies = bodies;
    this.certificates = certificates;
    this.cases = cases;
  }

  Office office(Actor actor) {
    return offices
        .find(actor.organisation())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** Bodies with their seat in the area. */
  @Basis("opinion:1")
  List<BodySummary> bodies(Actor actor) {
    Set<UUID> within = within(actor, OrganisationType.BODY);
    return bodies.all().stream().filter(body -> within.contains(body.organisation())).toList();
  }

  Optional<BodySummary> body(String approvalNo, Actor actor) {
    return bodies(actor).stream().filter(b -> b.approvalNo().equals(approvalNo)).findFirst();
  }

  /** Certificates whose holder has its seat in the area. */
  @Basis("opinion:1")
  List<CertificateSummary> certificates(Actor actor) {
    return certificates.ofHolders(within(actor, OrganisationType.SERVICE_ORGANISATION));
  }

  Optional<CertificateSummary> certificate(String number, Actor actor) {
    return certificates
        .find(number)
        .filter(c -> within(actor, OrganisationType.SERVICE_ORGANISATION).contains(c.holder()));
  }

  /** What is known of the cases of applicants in the area; never their files. */
  @Basis("opinion:1")
  List<CaseSummary> cases(Actor actor) {
    return cases.ofApplicants(within(actor, OrganisationType.SERVICE_ORGANISATION));
  }

  Optional<CaseSummary> caseOf(String number, Actor actor) {
    return cases(actor).stream().filter(c -> c.number().equals(number)).findFirst();
  }

  private Set<UUID> within(Actor actor, OrganisationType type) {
    return offices.within(office(actor), type);
  }
}

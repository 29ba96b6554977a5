package org.anzheng.demonstration;

import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.CertificateCases;
import org.anzheng.certification.Commissions;
import org.anzheng.certification.Drafts;
import org.anzheng.certification.Issuance;
import org.anzheng.certification.Opening;
import org.anzheng.certification.ServicePart;
import org.anzheng.kernel.Actor;
import org.springframework.stereotype.Component;

/** What scripted people do about a certificate that exists, each through the front door. */
@Component
class FollowUpActs {

  private final Commissions commissions;
  private final Drafts drafts;
  private final CertificateCases openings;
  private final Issuance issuance;

  FollowUpActs(
      Commissions commissions, Drafts drafts, CertificateCases openings, Issuance issuance) {
    this.commissions = commissions;
    this.drafts = drafts;
    this.openings = openings;
    this.issuance = issuance;
  }

  /** The holder commissions a case about its certificate; the number of the case. */
  String commission(
      CaseType type, String certificate, String further, DemoClient client, DemoBody body) {
    Actor applicant = client.applicant();
    UUID draft = commissions.open(type, certificate, type == CaseType.TRANSFER, applicant);
    ServicePart known = drafts.find(draft, applicant.organisation()).orElseThrow().form().service();
    commissions.save(
        draft,
        new ServicePart(
            Optional.of(body.organisation()),
            known.category(),
            known.tier(),
            known.scopeZh() + further,
            known.scopeEn(),
            known.sites(),
            known.certificates()),
        applicant);
    commissions.save(draft, CaseForms.declarations(), applicant);
    return commissions.submit(draft, applicant);
  }

  /** The body opens a case on its certificate; the number of the case. */
  String open(CaseType type, String certificate, DemoBody body) {
    return openings.open(
        type, certificate, new Opening("示例：年度监督。", new BigDecimal("2")), body.as(SCHEME_MANAGER));
  }

  /** Carries the signed decision out. */
  void carryOut(CaseType type, String number, DemoBody body) {
    Actor officer = body.as(CERTIFICATE_OFFICER);
    switch (type.outcome()) {
      case NEW_CERTIFICATE -> issuance.issue(number, officer);
      case CONTINUATION -> issuance.keep(number, officer);
      case NEW_VERSION -> issuance.amend(number, officer);
    }
  }
}

package org.anzheng.web.applicant;

import java.util.Arrays;
import java.util.List;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.Commissions;
import org.anzheng.certification.FollowUps;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.cases.CertificateLetters;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 我的证书: the certificates held, and the cases that can begin about each. */
@Controller
class HeldCertificatesController {

  private final CertificateSearch certificates;
  private final HeldCertificateRows rows;
  private final CaseSearch cases;
  private final FollowUps followUps;
  private final Commissions commissions;
  private final CertificateLetters letters;

  HeldCertificatesController(
      CertificateSearch certificates,
      HeldCertificateRows rows,
      CaseSearch cases,
      FollowUps followUps,
      Commissions commissions,
      CertificateLetters letters) {
    this.certificates = certificates;
    this.rows = rows;
    this.cases = cases;
    this.followUps = followUps;
    this.commissions = commissions;
    this.letters = letters;
  }

  @GetMapping("/applicant/certificates")
  ModelAndView list(Actor actor) {
    return Pages.of(
        "applicant/certificates",
        new HeldCertificatesPage(certificates.ofHolder(actor.organisation())));
  }

  @GetMapping("/applicant/certificates/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return page(held(number, actor), FormErrors.none(), actor, view);
  }

  /** Begins a commission about the certificate, filled with what is known. */
  @PostMapping("/applicant/certificates/{number}/commissions")
  ModelAndView begin(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    CertificateSummary certificate = held(number, actor);
    CaseTransition.SUBMIT.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          TypedReader reader = new TypedReader(typed);
          CaseType type = reader.choice("type", CaseType.class).orElse(CaseType.INITIAL);
          reader.refuseIfAny();
          boolean released = typed.texts("release").contains("yes");
          return "/applicant/drafts/" + commissions.open(type, number, released, actor);
        },
        errors -> page(certificate, errors, actor, view));
  }

  private ModelAndView page(
      CertificateSummary certificate, FormErrors errors, Actor actor, View view) {
    String number = certificate.number();
    List<HeldCertificatePage.Choice> choices =
        Arrays.stream(CaseType.values())
            .filter(type -> type.isCommissioned() && type.isAboutCertificate())
            .map(
                type -> new HeldCertificatePage.Choice(type, followUps.before(type, number, actor)))
            .toList();
    return Pages.of(
        "applicant/certificate",
        new HeldCertificatePage(
            certificate,
            rows.of(certificate, view),
            HeldCertificateFields.of(choices, view),
            choices,
            cases.openAbout(number, actor.organisation()),
            letters.links(number, "/applicant/certificates/" + number, view),
            errors));
  }

  private CertificateSummary held(String number, Actor actor) {
    return certificates
        .find(number, actor.organisation())
        .filter(c -> c.holder().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}

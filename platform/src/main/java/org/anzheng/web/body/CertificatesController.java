package org.anzheng.web.body;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.FollowUps;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.cases.CertificateLetters;
import org.anzheng.web.cases.ServedNotices;
import org.anzheng.web.cases.SurveillanceRows;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 机构端证书: the list, and one certificate with what can be done to it. */
@Controller("bodyCertificates")
class CertificatesController {

  private final CertificateSearch certificates;
  private final CertificateRows rows;
  private final CaseSearch cases;
  private final FollowUps followUps;
  private final ServedNotices notices;
  private final CertificateLetters letters;
  private final SurveillanceRows surveillance;

  CertificatesController(
      CertificateSearch certificates,
      CertificateRows rows,
      CaseSearch cases,
      FollowUps followUps,
      ServedNotices notices,
      CertificateLetters letters,
      SurveillanceRows surveillance) {
    this.certificates = certificates;
    this.rows = rows;
    this.cases = cases;
    this.followUps = followUps;
    this.notices = notices;
    this.letters = letters;
    this.surveillance = surveillance;
  }

  @GetMapping("/body/certificates")
  ModelAndView list(Actor actor) {
    return Pages.of(
        "body/certificates", new CertificateListPage(certificates.ofBody(actor.organisation())));
  }

  @GetMapping("/body/certificates/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    CertificateSummary certificate =
        certificates
            .find(number, actor.organisation())
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    List<CertificateAct> possible =
        Arrays.stream(CertificateAct.values())
            .filter(act -> act.isPossibleIn(certificate.status()))
            .toList();
    return Pages.of(
        "body/certificate",
        new CertificatePage(
            certificate,
            CertificateListPage.tone(certificate.status()),
            Stream.concat(
                    rows.of(certificate, view).stream(),
                    surveillance.of(certificate, view).stream())
                .toList(),
            possible.stream().filter(a -> a.isOpenTo(actor, certificate.status())).toList(),
            possible.stream().filter(a -> !a.isOpenTo(actor, certificate.status())).toList(),
            cases.openAbout(number, actor.organisation()),
            openings(certificate, actor),
            rows.timeline(certificates.history(number), view),
            notices.of("certificate/" + number, actor.organisation(), view),
            letters.links(number, "/body/certificates/" + number, view)));
  }

  /** The cases the reader may open about the certificate today. */
  private List<CaseType> openings(CertificateSummary certificate, Actor actor) {
    return Arrays.stream(CaseType.values())
        .filter(type -> !type.isCommissioned() && CaseTransition.OPEN.mayBeDoneBy(actor))
        .filter(type -> certificate.body().equals(actor.organisation()))
        .filter(type -> followUps.before(type, certificate.number(), actor).isEmpty())
        .toList();
  }
}

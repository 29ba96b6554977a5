package org.anzheng.web.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 证书处理: a form, a check of what was typed with its consequence, then the act. */
@Controller
@RequestMapping("/body/certificates/{number}/{act:[a-z]+}")
class CertificateActController {

  private final CertificateSearch certificates;
  private final CertificateActs acts;
  private final CertificateAnswers answers;
  private final ReasonCodes reasons;
  private final Parameters parameters;
  private final Rehearsal rehearsal;
  private final Clock clock;

  CertificateActController(
      CertificateSearch certificates,
      CertificateActs acts,
      CertificateAnswers answers,
      ReasonCodes reasons,
      Parameters parameters,
      Rehearsal rehearsal,
      Clock clock) {
    this.certificates = certificates;
    this.acts = acts;
    this.answers = answers;
    this.reasons = reasons;
    this.parameters = parameters;
    this.rehearsal = rehearsal;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, @PathVariable String act, Actor actor, View view) {
    CertificateSummary certificate = own(number, actor);
    return page(
        CertificateAct.of(act), certificate, suggested(certificate), view, FormErrors.none());
  }

  @PostMapping("/check")
  ModelAndView check(
      @PathVariable String number,
      @PathVariable String act,
      CertificateActForm form,
      Actor actor,
      View view) {
    CertificateAct chosen = CertificateAct.of(act);
    CertificateSummary certificate = own(number, actor);
    chosen.requireDuty(actor);
    try {
      rehearsal.of(() -> acts.carryOut(chosen, certificate, form, actor));
    } catch (Refusal refusal) {
      return Forms.submit(
          () -> {
            throw refusal;
          },
          errors -> page(chosen, certificate, form, view, errors));
    }
    return Pages.of(
        "body/certificate-check",
        new CertificateActPage(
            chosen,
            certificate,
            form,
            List.of(),
            answers.of(chosen, form, view),
            FormErrors.none()));
  }

  @PostMapping
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      CertificateActForm form,
      Actor actor,
      View view) {
    CertificateAct chosen = CertificateAct.of(act);
    CertificateSummary certificate = own(number, actor);
    chosen.requireDuty(actor);
    return Forms.submit(
        () -> {
          acts.carryOut(chosen, certificate, form, actor);
          return "/body/certificates/" + number;
        },
        errors -> page(chosen, certificate, form, view, errors));
  }

  private CertificateSummary own(String number, Actor actor) {
    return certificates
        .find(number, actor.organisation())
        .filter(c -> c.body().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private ModelAndView page(
      CertificateAct act,
      CertificateSummary certificate,
      CertificateActForm form,
      View view,
      FormErrors errors) {
    List<Option> options =
        act.reasons().stream()
            .flatMap(table -> reasons.of(table).stream())
            .map(r -> Option.of(r.code(), r.code() + " " + view.either(r.textZh(), r.textEn())))
            .toList();
    return Pages.of(
        "body/certificate-act",
        new CertificateActPage(act, certificate, form, options, List.of(), errors));
  }

  /** Today's dates, the usual length of a suspension, and the content as it stands. */
  private CertificateActForm suggested(CertificateSummary certificate) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    CertificateContent c = certificate.content();
    return new CertificateActForm(
        "",
        "",
        today.toString(),
        today.toString(),
        today.toString(),
        today.plus(parameters.on(today).suspensionDefault()).toString(),
        "",
        "",
        "",
        c.holderName(),
        c.holderNameEn(),
        c.holderAddress(),
        c.scopeZh(),
        c.scopeEn(),
        String.join("\n", c.sites()),
        List.of());
  }
}

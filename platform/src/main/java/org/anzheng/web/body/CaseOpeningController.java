package org.anzheng.web.body;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.CertificateCases;
import org.anzheng.certification.FollowUps;
import org.anzheng.certification.Opening;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 启动监督与特殊审核: the body opens a case on its own certificate. */
@Controller
@RequestMapping("/body/certificates/{number}/cases/{type:[a-z]+}")
class CaseOpeningController {

  private final CertificateSearch certificates;
  private final CertificateCases cases;
  private final FollowUps followUps;
  private final Rehearsal rehearsal;

  CaseOpeningController(
      CertificateSearch certificates,
      CertificateCases cases,
      FollowUps followUps,
      Rehearsal rehearsal) {
    this.certificates = certificates;
    this.cases = cases;
    this.followUps = followUps;
    this.rehearsal = rehearsal;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String number, @PathVariable String type, Actor actor, View view) {
    CertificateSummary certificate = own(number, actor);
    CaseType chosen = chosen(type);
    CaseTransition.OPEN.roleOf(actor);
    return page(
        "body/case-opening", chosen, certificate, Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/check")
  ModelAndView check(
      @PathVariable String number,
      @PathVariable String type,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    CertificateSummary certificate = own(number, actor);
    CaseType chosen = chosen(type);
    Typed typed = new Typed(sent);
    return Forms.check(
        () -> rehearsal.of(() -> open(chosen, number, typed, actor)),
        () ->
            page(
                "body/case-opening-check",
                chosen,
                certificate,
                typed,
                FormErrors.none(),
                actor,
                view),
        errors -> page("body/case-opening", chosen, certificate, typed, errors, actor, view));
  }

  @PostMapping
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String type,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    CertificateSummary certificate = own(number, actor);
    CaseType chosen = chosen(type);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> "/body/cases/" + open(chosen, number, typed, actor),
        errors -> page("body/case-opening", chosen, certificate, typed, errors, actor, view));
  }

  private String open(CaseType type, String number, Typed typed, Actor actor) {
    CaseTransition.OPEN.roleOf(actor);
    TypedReader reader = new TypedReader(typed);
    BigDecimal manDays = CaseFields.number(reader, "manDays");
    reader.refuseIfAny();
    return cases.open(type, number, new Opening(typed.text("reason"), manDays), actor);
  }

  private CertificateSummary own(String number, Actor actor) {
    return certificates
        .find(number, actor.organisation())
        .filter(c -> c.body().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static CaseType chosen(String path) {
    return Arrays.stream(CaseType.values())
        .filter(type -> !type.isCommissioned())
        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(path))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private ModelAndView page(
      String template,
      CaseType type,
      CertificateSummary certificate,
      Typed typed,
      FormErrors errors,
      Actor actor,
      View view) {
    String word = "page.body.opening.";
    List<FormField> fields =
        List.of(
            FormField.Line.text("manDays", view.text(word + "manDays"), typed.text("manDays")),
            FormField.Text.of(
                "reason",
                view.text(word + "reason"),
                view.text(word + "reason.hint"),
                typed.text("reason")));
    return Pages.of(
        template,
        new CaseOpeningPage(
            certificate,
            type,
            errors.isEmpty() ? followUps.before(type, certificate.number(), actor) : List.of(),
            fields,
            typed,
            errors));
  }
}

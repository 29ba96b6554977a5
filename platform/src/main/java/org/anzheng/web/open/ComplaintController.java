package org.anzheng.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.complaints.PublicIntake;
import org.anzheng.complaints.PublicReceipt;
import org.anzheng.web.complaints.ComplaintForms;
import org.anzheng.web.complaints.ComplaintPages;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 公众投诉: anybody complains, keeps number and secret, and follows what becomes of it. */
@Controller
class ComplaintController {

  private static final String WORD = "page.complaints.";

  private final PublicIntake intake;
  private final ComplaintForms forms;
  private final ComplaintPages pages;

  ComplaintController(PublicIntake intake, ComplaintForms forms, ComplaintPages pages) {
    this.intake = intake;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping("/complaints/new")
  ModelAndView form(
      @RequestParam(defaultValue = "") String certificate,
      @RequestParam(defaultValue = "") String reference,
      View view) {
    Typed known = Typed.none().with("certificate", shortened(certificate));
    return form(
        reference.isBlank()
            ? known
            : known.with("text", view.text(WORD + "reference", shortened(reference))),
        FormErrors.none(),
        view);
  }

  @PostMapping("/complaints")
  ModelAndView complain(
      @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, View view) {
    Typed typed = new Typed(sent);
    return Forms.check(
        () -> {},
        () ->
            receipt(
                intake.complain(ComplaintForms.complaint(typed), request.getRemoteAddr()), view),
        errors -> form(typed, errors, view));
  }

  /** The same page for every number: whether there is such a complaint is told to nobody. */
  @GetMapping("/complaints/{number}")
  ModelAndView ask(@PathVariable String number, View view) {
    return ask(number, FormErrors.none(), view);
  }

  @PostMapping("/complaints/{number}")
  ModelAndView track(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String secret,
      HttpServletRequest request,
      View view) {
    return Forms.check(
        () -> {},
        () -> state(number, secret, FormErrors.none(), request, view),
        errors -> ask(number, errors, view));
  }

  @PostMapping("/complaints/{number}/escalation")
  ModelAndView escalate(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String secret,
      @RequestParam(defaultValue = "") String escalation,
      HttpServletRequest request,
      View view) {
    return Forms.check(
        () -> intake.escalate(number, secret, escalation, request.getRemoteAddr()),
        () -> state(number, secret, FormErrors.none(), request, view),
        errors ->
            errors.has("secret")
                ? ask(number, errors, view)
                : state(number, secret, errors, request, view));
  }

  private ModelAndView form(Typed typed, FormErrors errors, View view) {
    return Pages.of(
        "shared/sheet",
        forms.sheet("complaint", forms.complaintFields(typed, view), "/complaints", errors, view));
  }

  private static ModelAndView receipt(PublicReceipt receipt, View view) {
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "receiptTitle"))
            .lede(view.text(WORD + "receiptLede"))
            .with(
                new Sheet.Facts(
                    "",
                    List.of(
                        Row.of(view.text(WORD + "number"), receipt.number()),
                        Row.of(view.text(WORD + "secret"), receipt.secret()))))
            .with(new Sheet.Notice(view.text(WORD + "secretOnce"), true))
            .with(
                new Sheet.Links(
                    List.of(
                        Row.link(
                            "", view.text(WORD + "follow"), "/complaints/" + receipt.number())))));
  }

  private static ModelAndView ask(String number, FormErrors errors, View view) {
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "followTitle", number))
            .errors(errors)
            .with(
                Sheet.Act.of(
                    view.text(WORD + "followHeading"),
                    "/complaints/" + number,
                    view.text(WORD + "follow"),
                    secret("", view))));
  }

  private ModelAndView state(
      String number, String secret, FormErrors errors, HttpServletRequest request, View view) {
    ComplaintFile file = intake.track(number, secret, request.getRemoteAddr());
    Sheet sheet = pages.followed(file, view).errors(errors);
    return Pages.of(
        "shared/sheet",
        sheet.withIf(
            file.escalation().isEmpty(),
            () ->
                Sheet.Act.of(
                        view.text(WORD + "escalate"),
                        "/complaints/" + number + "/escalation",
                        view.text(WORD + "escalate"),
                        secret(secret, view),
                        FormField.Text.of(
                            "escalation", view.text(WORD + "field.escalation"), "", ""))
                    .leadsTo(view.text(WORD + "leadsTo.escalation"))));
  }

  private static FormField secret(String value, View view) {
    return FormField.Line.text("secret", view.text(WORD + "secret"), value);
  }

  /** Whoever sent the reader here named what it is about; no more than a number. */
  private static String shortened(String named) {
    return named.substring(0, Math.min(named.length(), 40));
  }
}

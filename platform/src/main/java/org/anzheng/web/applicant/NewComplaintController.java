package org.anzheng.web.applicant;

import org.anzheng.complaints.ComplaintTransition;
import org.anzheng.complaints.Complaints;
import org.anzheng.kernel.Actor;
import org.anzheng.web.complaints.ComplaintForms;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 提出投诉或申诉: form, check, receipt. */
@Controller
class NewComplaintController {

  private static final String LIST = "/applicant/complaints";
  private static final String APPEALS = LIST + "/appeals";

  private final Complaints complaints;
  private final ComplaintForms forms;
  private final Rehearsal rehearsal;

  NewComplaintController(Complaints complaints, ComplaintForms forms, Rehearsal rehearsal) {
    this.complaints = complaints;
    this.forms = forms;
    this.rehearsal = rehearsal;
  }

  @GetMapping("/applicant/complaints/new")
  ModelAndView complaint(Actor actor, View view) {
    ComplaintTransition.RECEIVE.roleOf(actor);
    return complaint(Typed.none(), FormErrors.none(), view);
  }

  @PostMapping("/applicant/complaints/check")
  ModelAndView checkComplaint(
      @RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    Typed typed = new Typed(sent);
    return Forms.check(
        () -> rehearsal.of(() -> complaints.complain(ComplaintForms.complaint(typed), actor)),
        () -> forms.check("complaint", forms.complaintFields(typed, view), typed, LIST, view),
        errors -> complaint(typed, errors, view));
  }

  @PostMapping("/applicant/complaints")
  ModelAndView complain(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> LIST + "/" + complaints.complain(ComplaintForms.complaint(typed), actor),
        errors -> complaint(typed, errors, view));
  }

  @GetMapping("/applicant/complaints/appeals/new")
  ModelAndView appeal(Actor actor, View view) {
    ComplaintTransition.RECEIVE.roleOf(actor);
    return appeal(Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/applicant/complaints/appeals/check")
  ModelAndView checkAppeal(
      @RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    Typed typed = new Typed(sent);
    return Forms.check(
        () -> rehearsal.of(() -> complaints.appeal(ComplaintForms.appeal(typed), actor)),
        () -> forms.check("appeal", forms.appealFields(typed, actor, view), typed, APPEALS, view),
        errors -> appeal(typed, errors, actor, view));
  }

  @PostMapping("/applicant/complaints/appeals")
  ModelAndView lodge(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> LIST + "/" + complaints.appeal(ComplaintForms.appeal(typed), actor),
        errors -> appeal(typed, errors, actor, view));
  }

  private ModelAndView complaint(Typed typed, FormErrors errors, View view) {
    return Pages.of(
        "shared/sheet",
        forms.sheet(
            "complaint", forms.complaintFields(typed, view), LIST + "/check", errors, view));
  }

  private ModelAndView appeal(Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(
        "shared/sheet",
        forms.sheet(
            "appeal", forms.appealFields(typed, actor, view), APPEALS + "/check", errors, view));
  }
}

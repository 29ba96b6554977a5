package org.anzheng.web.applicant.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.evaluations.CorrectiveAction;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Nonconformities;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.evaluations.NonconformityTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 不符合的签署与整改: the client signs the report and hands in the corrective action. */
@Controller("applicantNonconformity")
@RequestMapping("/applicant/cases/{number}/evaluation/nonconformities/{id}")
class NonconformityController {

  private static final String WORD = "page.applicant.evaluation.";

  private final EvaluationDesk desk;
  private final EvaluationRows rows;
  private final EvaluationFiles files;
  private final Nonconformities nonconformities;

  NonconformityController(
      EvaluationDesk desk,
      EvaluationRows rows,
      EvaluationFiles files,
      Nonconformities nonconformities) {
    this.desk = desk;
    this.rows = rows;
    this.files = files;
    this.nonconformities = nonconformities;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, @PathVariable UUID id, Actor actor, View view) {
    return page(desk.own(number, actor), id, Typed.empty(), actor, view, FormErrors.none());
  }

  @PostMapping("/signature")
  ModelAndView sign(
      @PathVariable String number,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String remark,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    return Forms.submit(
        () -> {
          nonconformities.sign(number, id, remark.strip(), actor);
          return EvaluationDesk.path(number) + "/nonconformities/" + id;
        },
        errors -> page(file, id, Typed.of(remark), actor, view, errors));
  }

  @PostMapping("/action")
  ModelAndView submit(
      @PathVariable String number,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String cause,
      @RequestParam(defaultValue = "") String correction,
      @RequestParam(defaultValue = "") String action,
      @RequestParam(defaultValue = "") List<UUID> evidence,
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      Actor actor,
      View view) {
    EvaluationSummary found = desk.own(number, actor);
    NonconformityTransition.SUBMIT.apply(EvaluationDesk.found(found, id).status(), actor);
    EvaluationFiles.Received received = files.receive(file, evidence, actor);
    CorrectiveAction typed =
        new CorrectiveAction(cause.strip(), correction.strip(), action.strip(), received.ids());
    return Forms.submit(
        () -> {
          Refusal.ifAny(received.objections());
          nonconformities.submit(number, id, typed, actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(found, id, new Typed("", typed), actor, view, errors));
  }

  private ModelAndView page(
      EvaluationSummary file, UUID id, Typed typed, Actor actor, View view, FormErrors errors) {
    Nonconformity found = EvaluationDesk.found(file, id);
    boolean signs = NonconformityTransition.SIGN.isOpenTo(actor, found.status());
    boolean acts = NonconformityTransition.SUBMIT.isOpenTo(actor, found.status());
    return Pages.of(
        "applicant/evaluation-nonconformity",
        new NonconformityPage(
            file,
            found,
            EvaluationPages.tone(found.status()),
            rows.nonconformity(file, found, view),
            signs ? "signature" : acts ? "action" : "",
            signs ? List.of(remark(typed, view)) : acts ? fields(typed, view) : List.of(),
            errors));
  }

  private static FormField remark(Typed typed, View view) {
    return FormField.Text.of(
        "remark", view.text(WORD + "remark"), view.text(WORD + "remark.hint"), typed.remark());
  }

  private List<FormField> fields(Typed typed, View view) {
    CorrectiveAction action = typed.action();
    List<FormField> fields = new ArrayList<>();
    fields.add(
        FormField.Text.of(
            "cause", view.text(WORD + "cause"), view.text(WORD + "cause.hint"), action.cause()));
    fields.add(
        FormField.Text.of(
            "correction",
            view.text(WORD + "correction"),
            view.text(WORD + "correction.hint"),
            action.correction()));
    fields.add(
        FormField.Text.of(
            "action",
            view.text(WORD + "action"),
            view.text(WORD + "action.hint"),
            action.action()));
    fields.addAll(files.fields(action.evidence(), view));
    return fields;
  }

  /** What was typed. */
  private record Typed(String remark, CorrectiveAction action) {

    static Typed empty() {
      return of("");
    }

    static Typed of(String remark) {
      return new Typed(remark, new CorrectiveAction("", "", "", List.of()));
    }
  }
}

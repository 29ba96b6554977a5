package org.anzheng.web.body.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.Nonconformities;
import org.anzheng.evaluations.NonconformityForm;
import org.anzheng.evaluations.NonconformityGrade;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
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

/** 开具不符合报告 (F9), from a finding that is nonconforming. */
@Controller("bodyNonconformity")
@RequestMapping("/body/cases/{number}/evaluation/findings/{place}/nonconformity")
class NonconformityController {

  private static final String WORD = "page.body.evaluation.";

  private final EvaluationDesk desk;
  private final Clauses clauses;
  private final EvaluationFiles files;
  private final Nonconformities nonconformities;

  NonconformityController(
      EvaluationDesk desk, Clauses clauses, EvaluationFiles files, Nonconformities found) {
    this.desk = desk;
    this.clauses = clauses;
    this.files = files;
    this.nonconformities = found;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, @PathVariable int place, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.RECORD_FINDING, actor);
    return page(file, place, new Typed("", "", "", List.of()), view, FormErrors.none());
  }

  @PostMapping
  ModelAndView raise(
      @PathVariable String number,
      @PathVariable int place,
      @RequestParam(defaultValue = "") String grade,
      @RequestParam(defaultValue = "") String fact,
      @RequestParam(defaultValue = "") String department,
      @RequestParam(defaultValue = "") List<UUID> evidence,
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      Actor actor,
      View view) {
    EvaluationSummary found = desk.forAct(number, EvaluationTransition.RECORD_FINDING, actor);
    String criterion = clauses.at(found, place);
    EvidenceUpload upload = files.receive(file, evidence, actor);
    Typed typed = new Typed(grade, fact.strip(), department.strip(), upload.ids());
    return Forms.submit(
        () -> {
          upload.accepted();
          UUID id = nonconformities.raise(number, typed.form(criterion), actor);
          return EvaluationDesk.path(number) + "/nonconformities/" + id;
        },
        errors -> page(found, place, typed, view, errors));
  }

  private ModelAndView page(
      EvaluationSummary file, int place, Typed typed, View view, FormErrors errors) {
    String criterion = clauses.at(file, place);
    List<Option> grades =
        Arrays.stream(NonconformityGrade.values())
            .map(each -> Option.of(each.name(), view.name(each)))
            .toList();
    List<FormField> fields = new ArrayList<>();
    fields.add(FormField.Choice.one("grade", view.text(WORD + "grade"), typed.grade(), grades));
    fields.add(
        FormField.Text.of(
                "fact", view.text(WORD + "fact"), view.text(WORD + "fact.hint"), typed.fact())
            .basedOn("GB/T 27065 7.4"));
    fields.add(
        FormField.Line.text("department", view.text(WORD + "department"), typed.department()));
    fields.addAll(files.fields(typed.evidence(), view));
    return Pages.of(
        "body/evaluation-form",
        new EvaluationFormPage(
            file,
            "nonconformity",
            "findings/" + place + "/nonconformity",
            List.of(
                Row.of(
                    view.text(WORD + "criterion"),
                    criterion,
                    clauses.title(file, criterion, view))),
            List.of(),
            fields,
            errors));
  }

  /** 不符合报告, as typed. */
  private record Typed(String grade, String fact, String department, List<UUID> evidence) {

    NonconformityForm form(String criterion) {
      NonconformityGrade chosen =
          Arrays.stream(NonconformityGrade.values())
              .filter(known -> known.name().equals(grade))
              .findFirst()
              .orElseThrow(
                  () -> new Refusal(List.of(Objection.toField("grade", KernelRefusal.REQUIRED))));
      return new NonconformityForm(criterion, chosen, fact, department, evidence);
    }
  }
}

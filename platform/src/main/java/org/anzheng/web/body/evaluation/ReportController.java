package org.anzheng.web.body.evaluation;

import static org.anzheng.web.body.evaluation.ReportTyped.text;

import java.util.Arrays;
import java.util.List;
import org.anzheng.evaluations.EvaluationGateStep;
import org.anzheng.evaluations.EvaluationReport;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.Evaluations;
import org.anzheng.evaluations.Recommendation;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
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

/** 审核报告 (F10): a form, a check of what was typed, then the report. */
@Controller("bodyReport")
@RequestMapping("/body/cases/{number}/evaluation/report")
class ReportController {

  private static final String WORD = "page.body.evaluation.";

  private final EvaluationDesk desk;
  private final EvaluationRows rows;
  private final Evaluations evaluations;
  private final Rehearsal rehearsal;

  ReportController(
      EvaluationDesk desk, EvaluationRows rows, Evaluations evaluations, Rehearsal rehearsal) {
    this.desk = desk;
    this.rows = rows;
    this.evaluations = evaluations;
    this.rehearsal = rehearsal;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.REPORT, actor);
    String days = file.order().manDays().stripTrailingZeros().toPlainString();
    ReportTyped suggested = new ReportTyped("", "", file.order().scope(), days, "", "");
    return page(
        file,
        file.report().map(ReportController::typed).orElse(suggested),
        view,
        FormErrors.none());
  }

  @PostMapping("/check")
  ModelAndView check(@PathVariable String number, ReportTyped typed, Actor actor, View view) {
    EvaluationSummary file = desk.own(number, actor);
    EvaluationTransition.REPORT.roleOf(actor);
    try {
      EvaluationReport report = typed.report();
      rehearsal.of(() -> evaluations.report(number, report, actor));
      return Pages.of(
          "body/evaluation-report-check",
          new ReportCheckPage(file, EvaluationRows.report(report, view), typed.values()));
    } catch (Refusal refusal) {
      return Forms.submit(
          () -> {
            throw refusal;
          },
          errors -> page(file, typed, view, errors));
    }
  }

  @PostMapping
  ModelAndView report(@PathVariable String number, ReportTyped typed, Actor actor, View view) {
    EvaluationSummary file = desk.own(number, actor);
    EvaluationTransition.REPORT.roleOf(actor);
    return Forms.submit(
        () -> {
          evaluations.report(number, typed.report(), actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, typed, view, errors));
  }

  private ModelAndView page(
      EvaluationSummary file, ReportTyped typed, View view, FormErrors errors) {
    return Pages.of(
        "body/evaluation-form",
        new EvaluationFormPage(
            file,
            "report",
            "report/check",
            rows.order(file, view),
            desk.missing(file, EvaluationGateStep.REPORT),
            fields(typed, view),
            errors));
  }

  private static List<FormField> fields(ReportTyped typed, View view) {
    List<Option> recommendations =
        Arrays.stream(Recommendation.values())
            .map(each -> Option.of(each.name(), view.name(each)))
            .toList();
    return List.of(
        FormField.Choice.one(
            "recommendation",
            view.text(WORD + "recommendation"),
            text(typed.recommendation()),
            recommendations),
        FormField.Text.of(
                "conclusion",
                view.text(WORD + "reportConclusion"),
                view.text(WORD + "reportConclusion.hint"),
                text(typed.conclusion()))
            .basedOn("GB/T 27065 7.4"),
        FormField.Text.of(
            "confirmedScope", view.text(WORD + "confirmedScope"), "", text(typed.confirmedScope())),
        FormField.Line.text("manDays", view.text(WORD + "manDaysSpent"), text(typed.manDays())),
        FormField.Text.of(
            "manDaysReason",
            view.text(WORD + "manDaysReason"),
            view.text(WORD + "manDaysReason.hint"),
            text(typed.manDaysReason())),
        FormField.Text.of("concerns", view.text(WORD + "concerns"), "", text(typed.concerns())));
  }

  /** The report that the reviewer gave back. */
  private static ReportTyped typed(EvaluationReport report) {
    return new ReportTyped(
        report.recommendation().name(),
        report.conclusion(),
        report.confirmedScope(),
        report.manDays().stripTrailingZeros().toPlainString(),
        report.manDaysReason(),
        report.concerns());
  }
}

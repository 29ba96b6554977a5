package org.anzheng.web.body.evaluation;

import java.util.List;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.Teams;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 答复对审查组的异议. */
@Controller("bodyTeamObjection")
@RequestMapping("/body/cases/{number}/evaluation/objection")
class ObjectionController {

  private static final String WORD = "page.body.evaluation.";
  private static final String UPHELD = "upheld";
  private static final String DISMISSED = "dismissed";

  private final EvaluationDesk desk;
  private final EvaluationRows rows;
  private final Teams teams;

  ObjectionController(EvaluationDesk desk, EvaluationRows rows, Teams teams) {
    this.desk = desk;
    this.rows = rows;
    this.teams = teams;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.DISMISS_OBJECTION, actor);
    return page(file, "", "", view, FormErrors.none());
  }

  @PostMapping
  ModelAndView answer(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String answer,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    EvaluationTransition.DISMISS_OBJECTION.roleOf(actor);
    return Forms.submit(
        () -> {
          if (!List.of(UPHELD, DISMISSED).contains(outcome)) {
            throw new Refusal(List.of(Objection.toField("outcome", KernelRefusal.REQUIRED)));
          }
          teams.answer(number, outcome.equals(UPHELD), answer.strip(), actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, outcome, answer, view, errors));
  }

  private ModelAndView page(
      EvaluationSummary file, String outcome, String answer, View view, FormErrors errors) {
    List<Option> outcomes =
        List.of(
            Option.of(UPHELD, view.text(WORD + "upheld")),
            Option.of(DISMISSED, view.text(WORD + "dismissed")));
    return Pages.of(
        "body/evaluation-form",
        new EvaluationFormPage(
            file,
            "objection",
            "objection",
            rows.team(file, view),
            List.of(),
            List.of(
                FormField.Choice.one("outcome", view.text(WORD + "outcome"), outcome, outcomes),
                FormField.Text.of("answer", view.text(WORD + "answer"), "", answer)),
            errors));
  }
}

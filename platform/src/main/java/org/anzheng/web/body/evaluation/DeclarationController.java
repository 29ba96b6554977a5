package org.anzheng.web.body.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.evaluations.Declaration;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.Teams;
import org.anzheng.kernel.Actor;
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

/** 公正性与保密声明: signed by each member before the case is opened to them. */
@Controller("bodyDeclaration")
@RequestMapping("/body/cases/{number}/evaluation/declaration")
class DeclarationController {

  private static final String WORD = "page.body.evaluation.";
  private static final List<String> STATEMENTS =
      List.of("noInterest", "notConsulted", "confidential");

  private final EvaluationDesk desk;
  private final EvaluationRows rows;
  private final Teams teams;

  DeclarationController(EvaluationDesk desk, EvaluationRows rows, Teams teams) {
    this.desk = desk;
    this.rows = rows;
    this.teams = teams;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.DECLARE, actor);
    return page(file, Set.of(), "", view, FormErrors.none());
  }

  @PostMapping
  ModelAndView sign(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String noInterest,
      @RequestParam(defaultValue = "") String notConsulted,
      @RequestParam(defaultValue = "") String confidential,
      @RequestParam(defaultValue = "") String associations,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    Set<String> made =
        Stream.of(noInterest, notConsulted, confidential)
            .filter(STATEMENTS::contains)
            .collect(Collectors.toSet());
    Declaration declaration =
        new Declaration(
            made.contains("noInterest"),
            made.contains("notConsulted"),
            made.contains("confidential"),
            associations.strip());
    return Forms.submit(
        () -> {
          teams.declare(number, declaration, actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, made, associations, view, errors));
  }

  private ModelAndView page(
      EvaluationSummary file, Set<String> made, String associations, View view, FormErrors errors) {
    Stream<FormField> statements =
        STATEMENTS.stream()
            .map(name ->
                FormField.Choice.many(
                    name,
                    view.text(WORD + name),
                    made,
                    List.of(Option.of(name, view.text(WORD + name + ".statement")))));
    FormField text =
        FormField.Text.of(
            "associations",
            view.text(WORD + "associations"),
            view.text(WORD + "associations.hint"),
            associations);
    return Pages.of(
        "body/evaluation-form",
        new EvaluationFormPage(
            file,
            "declaration",
            "declaration",
            rows.order(file, view),
            List.of(),
            Stream.concat(statements, Stream.of(text)).toList(),
            errors));
  }
}

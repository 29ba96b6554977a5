package org.anzheng.web.body.evaluation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Nonconformities;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.evaluations.NonconformityTransition;
import org.anzheng.evaluations.TeamRole;
import org.anzheng.evaluations.Verification;
import org.anzheng.evaluations.VerificationMethod;
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

/** 不符合与整改验证. */
@Controller("bodyVerification")
@RequestMapping("/body/cases/{number}/evaluation/nonconformities/{id}")
class VerificationController {

  private static final String WORD = "page.body.evaluation.";
  private static final List<String> OUTCOMES = List.of("accept", "return");

  private final EvaluationDesk desk;
  private final NonconformityRows rows;
  private final Nonconformities nonconformities;

  VerificationController(
      EvaluationDesk desk, NonconformityRows rows, Nonconformities nonconformities) {
    this.desk = desk;
    this.rows = rows;
    this.nonconformities = nonconformities;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, @PathVariable UUID id, Actor actor, View view) {
    EvaluationSummary file = desk.own(number, actor);
    return page(file, id, new Typed("", "", "", ""), actor, view, FormErrors.none());
  }

  @PostMapping("/verification")
  ModelAndView verify(
      @PathVariable String number,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String method,
      @RequestParam(defaultValue = "") String opinion,
      @RequestParam(defaultValue = "") String visitedOn,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    NonconformityTransition.ACCEPT.roleOf(actor);
    Typed typed = new Typed(outcome, method, opinion.strip(), visitedOn.strip());
    return Forms.submit(
        () -> {
          nonconformities.verify(number, id, typed.verification(), actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, id, typed, actor, view, errors));
  }

  private ModelAndView page(
      EvaluationSummary file, UUID id, Typed typed, Actor actor, View view, FormErrors errors) {
    Nonconformity found =
        file.nonconformity(id).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    boolean turn =
        NonconformityTransition.ACCEPT.isOpenTo(actor, found.status())
            && file.team()
                .ofAccount(actor.account())
                .filter(member -> member.role() == TeamRole.LEAD)
                .isPresent();
    return Pages.of(
        "body/evaluation-nonconformity",
        new VerificationPage(
            file,
            found,
            EvaluationPages.tone(found.status()),
            rows.of(file, found, view),
            turn ? fields(typed, view) : List.of(),
            errors));
  }

  private static List<FormField> fields(Typed typed, View view) {
    List<Option> outcomes =
        OUTCOMES.stream().map(each -> Option.of(each, view.text(WORD + each))).toList();
    List<Option> methods =
        Arrays.stream(VerificationMethod.values())
            .map(each -> Option.of(each.name(), view.name(each)))
            .toList();
    return List.of(
        FormField.Choice.one("outcome", view.text(WORD + "outcome"), typed.outcome(), outcomes),
        FormField.Choice.one("method", view.text(WORD + "method"), typed.method(), methods),
        new FormField.Line(
            "visitedOn",
            view.text(WORD + "visitedOn"),
            view.text(WORD + "visitedOn.hint"),
            "",
            typed.visitedOn(),
            "date"),
        FormField.Text.of("opinion", view.text(WORD + "opinion"), "", typed.opinion()));
  }

  /** 验证, as typed. */
  private record Typed(String outcome, String method, String opinion, String visitedOn) {

    Verification verification() {
      List<Objection> objections = new ArrayList<>();
      if (!OUTCOMES.contains(outcome)) {
        objections.add(Objection.toField("outcome", KernelRefusal.REQUIRED));
      }
      if (Arrays.stream(VerificationMethod.values()).noneMatch(m -> m.name().equals(method))) {
        objections.add(Objection.toField("method", KernelRefusal.REQUIRED));
      }
      Optional<LocalDate> visited = visited(objections);
      Refusal.ifAny(objections);
      return new Verification(
          outcome.equals("accept"), VerificationMethod.valueOf(method), opinion, visited);
    }

    private Optional<LocalDate> visited(List<Objection> objections) {
      try {
        return visitedOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(visitedOn));
      } catch (DateTimeParseException e) {
        objections.add(Objection.toField("visitedOn", KernelRefusal.NOT_UNDERSTOOD));
        return Optional.empty();
      }
    }
  }
}

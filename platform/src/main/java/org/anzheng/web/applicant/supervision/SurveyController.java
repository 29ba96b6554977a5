package org.anzheng.web.applicant.supervision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.inspections.CheckResult;
import org.anzheng.supervision.inspections.ChecklistItem;
import org.anzheng.supervision.inspections.InspectionTransition;
import org.anzheng.supervision.inspections.Surveys;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 获证组织意见征询: the questions of an inspection of the body, answered once. */
@Controller
@RequestMapping("/applicant/surveys/{number}")
class SurveyController {

  private static final String WORD = "page.oversight.survey.";
  private static final String ANSWER = "answer.";

  private final Surveys surveys;

  SurveyController(Surveys surveys) {
    this.surveys = surveys;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, Actor actor, View view) {
    return form(number, Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping
  ModelAndView answer(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    if (!actor.has(Role.APPLICANT)) {
      throw new Refusal(
          KernelRefusal.NOT_YOUR_DUTY, InspectionTransition.ASK_HOLDERS, List.of(Role.APPLICANT));
    }
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          surveys.answer(number, ratings(typed), typed.text("words"), actor);
          return "/applicant";
        },
        errors -> form(number, typed, errors, actor, view));
  }

  private ModelAndView form(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    List<FormField> fields = new ArrayList<>();
    for (ChecklistItem item : surveys.items(number, actor)) {
      fields.add(
          FormField.Choice.one(
              ANSWER + item.code(),
              view.either(item.textZh(), item.textEn()),
              typed.text(ANSWER + item.code()),
              Arrays.stream(CheckResult.values())
                  .map(result -> Option.of(result.name(), view.name(result)))
                  .toList()));
    }
    fields.add(FormField.Text.of("words", view.text(WORD + "words"), "", typed.text("words")));
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede"))
            .errors(errors)
            .with(
                new Sheet.Act(
                    "",
                    "",
                    "/applicant/surveys/" + number,
                    view.text(WORD + "submit"),
                    fields,
                    false,
                    false)));
  }

  private static Map<String, CheckResult> ratings(Typed typed) {
    Map<String, CheckResult> ratings = new TreeMap<>();
    for (String field : typed.values().keySet()) {
      Arrays.stream(CheckResult.values())
          .filter(result -> result.name().equals(typed.text(field)))
          .filter(result -> field.startsWith(ANSWER))
          .forEach(result -> ratings.put(field.substring(ANSWER.length()), result));
    }
    return ratings;
  }
}

package org.anzheng.web.body.evaluation;

import java.util.List;
import org.anzheng.evaluations.EvaluationGateStep;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 首次会议与末次会议: the minutes with which the work on site begins and ends. */
@Controller("bodyMeetings")
@RequestMapping("/body/cases/{number}/evaluation")
class MeetingController {

  private static final String WORD = "page.body.evaluation.";

  private final EvaluationDesk desk;
  private final EvaluationRows rows;
  private final SiteWork site;

  MeetingController(EvaluationDesk desk, EvaluationRows rows, SiteWork site) {
    this.desk = desk;
    this.rows = rows;
    this.site = site;
  }

  @GetMapping("/opening")
  ModelAndView opening(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.OPEN_ON_SITE, actor);
    return page(file, "opening", "", view, FormErrors.none());
  }

  @PostMapping("/opening")
  ModelAndView open(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String minutes,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    return Forms.submit(
        () -> {
          site.open(number, minutes.strip(), actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, "opening", minutes, view, errors));
  }

  @GetMapping("/closing")
  ModelAndView closing(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.LEAVE_SITE, actor);
    return page(file, "closing", "", view, FormErrors.none());
  }

  @PostMapping("/closing")
  ModelAndView close(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String minutes,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    return Forms.submit(
        () -> {
          site.leave(number, minutes.strip(), actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, "closing", minutes, view, errors));
  }

  private ModelAndView page(
      EvaluationSummary file, String meeting, String minutes, View view, FormErrors errors) {
    EvaluationGateStep gate =
        meeting.equals("opening") ? EvaluationGateStep.SITE_WORK : EvaluationGateStep.LEAVE_SITE;
    FormField field =
        FormField.Text.of(
            "minutes", view.text(WORD + "minutes"), view.text(WORD + meeting + ".hint"), minutes);
    return Pages.of(
        "body/evaluation-form",
        new EvaluationFormPage(
            file,
            meeting,
            meeting,
            rows.site(file, view),
            desk.missing(file, gate),
            List.of(field),
            errors));
  }
}

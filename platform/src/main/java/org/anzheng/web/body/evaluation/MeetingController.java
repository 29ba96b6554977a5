package org.anzheng.web.body.evaluation;

import java.util.List;
import java.util.UUID;
import org.anzheng.evaluations.EvaluationGateStep;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormErrors;
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

/** 首次会议与末次会议: the lead records the minutes with who was there, and signs them. */
@Controller("bodyMeetings")
@RequestMapping("/body/cases/{number}/evaluation")
class MeetingController {

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
    MeetingTyped typed = MeetingTyped.before(file, MeetingKind.OPENING);
    return page(file, MeetingKind.OPENING, typed, view, FormErrors.none());
  }

  @PostMapping("/opening")
  ModelAndView open(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(defaultValue = "") List<UUID> team,
      @RequestParam(defaultValue = "") String client,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    MeetingTyped typed = new MeetingTyped(minutes, team, client);
    return Forms.submit(
        () -> {
          site.open(number, typed.form(), actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, MeetingKind.OPENING, typed, view, errors));
  }

  @GetMapping("/closing")
  ModelAndView closing(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.HOLD_CLOSING_MEETING, actor);
    MeetingTyped typed = MeetingTyped.before(file, MeetingKind.CLOSING);
    return page(file, MeetingKind.CLOSING, typed, view, FormErrors.none());
  }

  @PostMapping("/closing")
  ModelAndView close(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(defaultValue = "") List<UUID> team,
      @RequestParam(defaultValue = "") String client,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    MeetingTyped typed = new MeetingTyped(minutes, team, client);
    return Forms.submit(
        () -> {
          site.close(number, typed.form(), actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, MeetingKind.CLOSING, typed, view, errors));
  }

  private ModelAndView page(
      EvaluationSummary file, MeetingKind kind, MeetingTyped typed, View view, FormErrors errors) {
    List<Objection> missing =
        switch (kind) {
          case OPENING -> desk.missing(file, EvaluationGateStep.SITE_WORK);
          case CLOSING -> List.of();
        };
    String word =
        switch (kind) {
          case OPENING -> "opening";
          case CLOSING -> "closing";
        };
    return Pages.of(
        "body/evaluation-form",
        new EvaluationFormPage(
            file,
            word,
            word,
            rows.site(file, view),
            missing,
            typed.fields(file, kind, view),
            errors));
  }
}

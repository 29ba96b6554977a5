package org.anzheng.web.applicant.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.Meeting;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
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

/** 会议记录的签署: the client reads the minutes of a meeting and signs them in its own account. */
@Controller("applicantMinutes")
@RequestMapping("/applicant/cases/{number}/evaluation/minutes/{meeting:opening|closing}")
class MinutesController {

  private static final String WORD = "page.applicant.evaluation.";

  private final EvaluationDesk desk;
  private final SiteWork site;

  MinutesController(EvaluationDesk desk, SiteWork site) {
    this.desk = desk;
    this.site = site;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable String number, @PathVariable String meeting, Actor actor, View view) {
    return page(desk.own(number, actor), kind(meeting), "", actor, view, FormErrors.none());
  }

  /** The round says which minutes were read; others recorded meanwhile are not signed unseen. */
  @PostMapping("/signature")
  ModelAndView sign(
      @PathVariable String number,
      @PathVariable String meeting,
      @RequestParam(defaultValue = "0") int round,
      @RequestParam(defaultValue = "") String remark,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    EvaluationTransition.SIGN_MINUTES.roleOf(actor);
    return Forms.submit(
        () -> {
          site.signMinutes(number, kind(meeting), round, remark.strip(), actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(desk.own(number, actor), kind(meeting), remark, actor, view, errors));
  }

  private ModelAndView page(
      EvaluationSummary file,
      MeetingKind kind,
      String remark,
      Actor actor,
      View view,
      FormErrors errors) {
    Meeting meeting =
        file.site().meeting(kind).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    boolean signs =
        meeting.signedAt().isEmpty() && desk.may(EvaluationTransition.SIGN_MINUTES, file, actor);
    FormField field =
        FormField.Text.of(
            "remark", view.text(WORD + "remark"), view.text(WORD + "remark.hint"), remark);
    return Pages.of(
        "applicant/evaluation-minutes",
        new MinutesPage(
            file,
            meeting,
            EvaluationRows.minutes(file, meeting, view),
            signs ? List.of(field) : List.of(),
            errors));
  }

  private static MeetingKind kind(String meeting) {
    return Arrays.stream(MeetingKind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(meeting))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}

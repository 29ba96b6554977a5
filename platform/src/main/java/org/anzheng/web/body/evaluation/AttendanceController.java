package org.anzheng.web.body.evaluation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.Attendance;
import org.anzheng.evaluations.AttendanceDirection;
import org.anzheng.evaluations.AttendanceEntry;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.evaluations.TeamRole;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.web.shared.FormErrors;
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

/** 现场签到: one tap to arrive or leave; the lead enters what was missed, with the reason. */
@Controller("bodyAttendance")
@RequestMapping("/body/cases/{number}/evaluation/attendance")
class AttendanceController {

  private final EvaluationDesk desk;
  private final SiteWork site;
  private final Clock clock;

  AttendanceController(EvaluationDesk desk, SiteWork site, Clock clock) {
    this.desk = desk;
    this.site = site;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, Actor actor, View view) {
    return page(desk.own(number, actor), "", LateEntryForm.empty(), actor, view, FormErrors.none());
  }

  @PostMapping
  ModelAndView attend(
      @PathVariable String number,
      @RequestParam AttendanceDirection direction,
      @RequestParam(defaultValue = "") String location,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.ATTEND, actor);
    AssignedMember self = file.team().ofAccount(actor.account()).orElseThrow();
    AttendanceEntry entry =
        new AttendanceEntry(self.person(), direction, Optional.empty(), location.strip(), "");
    return Forms.submit(
        () -> {
          site.attend(number, entry, actor);
          return EvaluationDesk.path(number) + "/attendance";
        },
        errors -> page(file, location, LateEntryForm.empty(), actor, view, errors));
  }

  @PostMapping("/late")
  ModelAndView late(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String direction,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String reason,
      Actor actor,
      View view) {
    LateEntryForm form = new LateEntryForm(person, direction, at, reason);
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.ATTEND, actor);
    return Forms.submit(
        () -> {
          site.attend(number, form.entry(), actor);
          return EvaluationDesk.path(number) + "/attendance";
        },
        errors -> page(file, "", form, actor, view, errors));
  }

  private ModelAndView page(
      EvaluationSummary file,
      String location,
      LateEntryForm form,
      Actor actor,
      View view,
      FormErrors errors) {
    Optional<AssignedMember> self = file.team().ofAccount(actor.account());
    boolean attends = desk.may(EvaluationTransition.ATTEND, file, actor);
    Comparator<Attendance> newest = Comparator.comparing(Attendance::at).reversed();
    List<AttendancePage.Entry> entries =
        file.site().attendance().stream()
            .sorted(newest)
            .map(each -> entry(file, each, view))
            .toList();
    List<Option> members =
        file.team().members().stream()
            .map(member -> Option.of(member.person().toString(), member.name()))
            .toList();
    return Pages.of(
        "body/evaluation-attendance",
        new AttendancePage(
            file,
            attends,
            Attendances.isInside(file, actor, ChinaTime.dateOf(clock.instant())),
            location,
            entries,
            attends && self.filter(member -> member.role() == TeamRole.LEAD).isPresent(),
            members,
            form,
            errors));
  }

  private static AttendancePage.Entry entry(EvaluationSummary file, Attendance each, View view) {
    String name = file.team().ofPerson(each.person()).map(AssignedMember::name).orElse("");
    return new AttendancePage.Entry(
        name,
        view.name(each.direction()),
        view.time(each.at()),
        phone(each, view),
        place(each),
        each.reason());
  }

  /** What both clocks showed, where it was entered without a network. */
  private static String phone(Attendance each, View view) {
    return each.phoneAt()
        .map(shown ->
            view.text(
                "page.body.evaluation.attendance.phone",
                view.time(shown),
                view.time(each.receivedAt())))
        .orElse("");
  }

  private static String place(Attendance each) {
    return Stream.concat(
            Stream.of(each.location()),
            each.position().stream().map(p -> "≈ " + p.latitude() + "°, " + p.longitude() + "°"))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}

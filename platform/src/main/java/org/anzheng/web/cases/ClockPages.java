package org.anzheng.web.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.anzheng.deadlines.DeadlinePause;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.deadlines.WorkingDays;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 全部期限页面: every clock that runs for or against an organisation, with whose turn it is. */
@Component
public class ClockPages {

  private static final String WORD = "page.clocks.";

  private final RunningDeadlines clocks;
  private final ClockSubjects subjects;
  private final WorkingDays workingDays;
  private final DaysLeft daysLeft;
  private final Clock clock;

  ClockPages(
      RunningDeadlines clocks,
      ClockSubjects subjects,
      WorkingDays workingDays,
      DaysLeft daysLeft,
      Clock clock) {
    this.clocks = clocks;
    this.subjects = subjects;
    this.workingDays = workingDays;
    this.daysLeft = daysLeft;
    this.clock = clock;
  }

  /** The page of the actor's organisation. */
  public ModelAndView show(String home, ClockFilter filter, Actor actor, View view) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    List<RunningDeadline> all = clocks.concerning(actor.organisation());
    return Pages.of(
        "cases/clocks",
        new ClocksPage(
            home + "/clocks",
            all.stream()
                .filter(running -> filter.finds(running, actor, today))
                .map(running -> line(running, home, actor, view))
                .toList(),
            all.size(),
            options("about.", ClockFilter.SUBJECTS, view),
            options("turn.", ClockFilter.TURNS, view),
            options("within.", ClockFilter.SPANS, view),
            filter));
  }

  private ClockLine line(RunningDeadline running, String home, Actor actor, View view) {
    Row subject = subjects.of(running.subject(), home, view);
    return new ClockLine(
        (subject.label() + " " + subject.value()).strip(),
        subject.href(),
        view.text("deadline." + running.kind()),
        running.lastDay().toString(),
        left(running, view),
        running.pause().isPresent() ? Tone.NEUTRAL : daysLeft.tone(running.lastDay()),
        turn(running, actor, view),
        basis(running.basis(), view),
        state(running, view));
  }

  private String left(RunningDeadline running, View view) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    if (running.pause().isEmpty() && running.lastDay().isBefore(today)) {
      return view.text(WORD + "over", ChronoUnit.DAYS.between(running.lastDay(), today));
    }
    String unit = WORD + (running.workingDays() ? "workingDays" : "days");
    return view.text(
        unit, running.pause().map(DeadlinePause::daysLeft).orElseGet(() -> days(running, today)));
  }

  private int days(RunningDeadline running, LocalDate today) {
    return running.workingDays()
        ? workingDays.between(today, running.lastDay())
        : Math.toIntExact(ChronoUnit.DAYS.between(today, running.lastDay()));
  }

  private static String turn(RunningDeadline running, Actor actor, View view) {
    if (running.pause().isPresent()) {
      return view.text(WORD + "otherSide");
    }
    if (running.awaiting() == Role.SYSTEM) {
      return view.text(WORD + "turn.nobody");
    }
    return running.organisation().equals(actor.organisation())
        ? view.text(WORD + "us", view.name(running.awaiting()))
        : view.name(running.awaiting());
  }

  private static String basis(String citation, View view) {
    String words = Citations.of(citation, view);
    return words.isBlank() ? view.text(WORD + "design") : words;
  }

  private static String state(RunningDeadline running, View view) {
    return running
        .pause()
        .map(pause -> view.text(WORD + "paused", ChinaTime.dateOf(pause.since())))
        .or(() -> running.warnedAt().map(at -> view.text(WORD + "warned", ChinaTime.dateOf(at))))
        .orElseGet(() -> view.text(WORD + "running"));
  }

  private static List<Option> options(String kind, List<String> values, View view) {
    return values.stream().map(value -> Option.of(value, view.text(WORD + kind + value))).toList();
  }
}

package org.anzheng.web.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseSummary;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.EvaluationTask;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 待办: what waits for somebody, from the statuses of cases, evaluations and running deadlines. */
@Component
public class WorkLists {

  private final CaseSearch cases;
  private final EvaluationSearch evaluations;
  private final DaysLeft daysLeft;

  WorkLists(CaseSearch cases, EvaluationSearch evaluations, DaysLeft daysLeft) {
    this.cases = cases;
    this.evaluations = evaluations;
    this.daysLeft = daysLeft;
  }

  /** What waits for the actor, the soonest deadline first. */
  public List<Task> mine(String home, Actor actor, View view) {
    List<Dated> found = new ArrayList<>();
    for (CaseSummary waiting : cases.awaiting(actor)) {
      Optional<LocalDate> due = waiting.due().map(WorkLists::lastDay);
      found.add(new Dated(due, task(waiting, due, href(home, waiting.number()), view)));
    }
    for (EvaluationTask waiting : evaluations.awaiting(actor)) {
      String href = href(home, waiting.caseNumber()) + "/evaluation";
      found.add(new Dated(waiting.due(), task(waiting, href, view)));
    }
    return found.stream()
        .sorted(Comparator.comparing(dated -> dated.due().orElse(LocalDate.MAX)))
        .map(Dated::task)
        .toList();
  }

  /** Open cases that wait for somebody else, with whom they wait for. */
  public List<Task> others(String home, Actor actor, View view) {
    Set<String> inMyTurn =
        evaluations.awaiting(actor).stream()
            .map(EvaluationTask::caseNumber)
            .collect(Collectors.toSet());
    return cases.waitingForOthers(actor).stream()
        .filter(waiting -> !inMyTurn.contains(waiting.number()))
        .map(waiting ->
            new Task(
                label(waiting, actor),
                waiting.status().awaiting().stream()
                    .sorted()
                    .map(view::name)
                    .collect(Collectors.joining(" ")),
                CaseTones.of(waiting.status()),
                view.name(waiting.status()),
                Optional.of(href(home, waiting.number()))))
        .toList();
  }

  private Task task(CaseSummary waiting, Optional<LocalDate> due, String href, View view) {
    return new Task(
        waiting.number() + " " + waiting.applicantName(),
        due.map(day -> daysLeft.words(day, view)).orElse(""),
        due.map(daysLeft::tone).orElse(Tone.ACTIVE),
        view.name(waiting.status()),
        Optional.of(href));
  }

  private Task task(EvaluationTask waiting, String href, View view) {
    return new Task(
        waiting.caseNumber(),
        waiting.due().map(day -> daysLeft.words(day, view)).orElse(""),
        waiting.due().map(daysLeft::tone).orElse(Tone.ACTIVE),
        view.name(waiting.duty()),
        Optional.of(href));
  }

  private static String label(CaseSummary waiting, Actor actor) {
    boolean own = waiting.applicant().equals(actor.organisation());
    return waiting.number() + " " + (own ? waiting.bodyName() : waiting.applicantName());
  }

  private static String href(String home, String number) {
    return home + "/cases/" + number;
  }

  private static LocalDate lastDay(Instant due) {
    return ChinaTime.dateOf(due.minusMillis(1));
  }

  private record Dated(Optional<LocalDate> due, Task task) {}
}

package org.anzheng.web.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.cases.PenaltyTransition;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingClock;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingSearch;
import org.anzheng.supervision.proceedings.ProceedingStatus;
import org.anzheng.supervision.published.OwedPublicity;
import org.anzheng.supervision.published.PublicityDuties;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 监管待办: inspections, penalty cases and orders that wait for the reader, by clock. */
@Component
public class ProceedingTasks {

  private final List<ProceedingBook<?>> books;
  private final ProceedingSearch search;
  private final PublicityDuties duties;
  private final ProceedingWords words;
  private final DaysLeft daysLeft;

  ProceedingTasks(
      List<ProceedingBook<?>> books,
      ProceedingSearch search,
      PublicityDuties duties,
      ProceedingWords words,
      DaysLeft daysLeft) {
    this.books = books;
    this.search = search;
    this.duties = duties;
    this.words = words;
    this.daysLeft = daysLeft;
  }

  /** What waits for the reader. */
  public List<Task> of(String home, Actor actor, View view) {
    List<Task> tasks = new ArrayList<>();
    if (actor.has(Role.PENALTY_DECIDER)) {
      duties
          .toWithdraw(actor.organisation())
          .forEach(owed ->
              tasks.add(
                  owed(
                      owed,
                      ProceedingClock.PENALTY_WITHDRAWAL,
                      PenaltyTransition.WITHDRAW_PUBLICATION,
                      home,
                      view)));
      duties
          .toPublish(actor.organisation())
          .forEach(owed ->
              tasks.add(
                  owed(
                      owed,
                      ProceedingClock.PENALTY_PUBLICATION,
                      PenaltyTransition.PUBLISH_CHANGED,
                      home,
                      view)));
    }
    books.forEach(book -> tasks.addAll(of(book, home, actor, view)));
    return tasks;
  }

  private <S extends Enum<S> & ProceedingStatus> List<Task> of(
      ProceedingBook<S> book, String home, Actor actor, View view) {
    return search.awaiting(actor, book.kind(), book.statuses()).stream()
        .map(found -> task(found, home + "/" + book.kind().path(), view))
        .toList();
  }

  /** The case may be closed; what was published of it has to be right all the same. */
  private Task owed(
      OwedPublicity owed, ProceedingClock clock, PenaltyTransition act, String home, View view) {
    return new Task(
        owed.number() + " " + view.text("deadline." + clock.kind()),
        daysLeft.words(owed.lastDay(), view),
        daysLeft.tone(owed.lastDay()),
        view.name(act),
        Optional.of(home + "/" + ProceedingKind.PENALTY_CASE.path() + "/" + owed.number()));
  }

  private Task task(Proceeding<?> found, String base, View view) {
    return new Task(
        found.number() + " " + view.name(found.kind()) + " · " + words.subject(found, view),
        words.days(found, view),
        words.tone(found),
        view.name((Enum<?>) found.status()),
        Optional.of(base + "/" + found.number()));
  }
}

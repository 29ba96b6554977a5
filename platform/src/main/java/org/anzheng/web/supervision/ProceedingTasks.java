package org.anzheng.web.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingSearch;
import org.anzheng.supervision.proceedings.ProceedingStatus;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 监管待办: inspections, penalty cases and orders that wait for the reader, by clock. */
@Component
public class ProceedingTasks {

  private final List<ProceedingBook<?>> books;
  private final ProceedingSearch search;
  private final ProceedingWords words;

  ProceedingTasks(List<ProceedingBook<?>> books, ProceedingSearch search, ProceedingWords words) {
    this.books = books;
    this.search = search;
    this.words = words;
  }

  /** What waits for the reader. */
  public List<Task> of(String home, Actor actor, View view) {
    List<Task> tasks = new ArrayList<>();
    books.forEach(book -> tasks.addAll(of(book, home, actor, view)));
    return tasks;
  }

  private <S extends Enum<S> & ProceedingStatus> List<Task> of(
      ProceedingBook<S> book, String home, Actor actor, View view) {
    return search.awaiting(actor, book.kind(), book.statuses()).stream()
        .map(found -> task(found, home + "/" + book.kind().path(), view))
        .toList();
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

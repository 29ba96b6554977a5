package org.anzheng.web.body;

import java.util.List;
import java.util.Optional;
import org.anzheng.complaints.ComplaintSearch;
import org.anzheng.complaints.ComplaintSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.web.complaints.ComplaintWords;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 投诉申诉待办: complaints that wait for the actor's duties, by clock. */
@Component
class ComplaintTasks {

  private final ComplaintSearch search;
  private final ComplaintWords words;

  ComplaintTasks(ComplaintSearch search, ComplaintWords words) {
    this.search = search;
    this.words = words;
  }

  List<Task> of(Actor actor, View view) {
    return search.ofBody(actor.organisation()).stream()
        .filter(c -> c.status().awaiting().stream().anyMatch(actor::has))
        .map(c -> task(c, view))
        .toList();
  }

  private Task task(ComplaintSummary waiting, View view) {
    return new Task(
        waiting.number() + " " + view.name(waiting.topic()),
        words.days(waiting, view),
        words.urgency(waiting),
        view.name(waiting.status()),
        Optional.of("/body/complaints/" + waiting.number()));
  }
}

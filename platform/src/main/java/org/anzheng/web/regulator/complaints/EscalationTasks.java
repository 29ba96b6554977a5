package org.anzheng.web.regulator.complaints;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.complaints.ComplaintSearch;
import org.anzheng.complaints.ComplaintSummary;
import org.anzheng.complaints.EscalationTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.web.regulator.HomeTasks;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 上报待办: escalated complaints that wait for the market regulator, and clocks that ran out. */
@Component
@Order(8)
class EscalationTasks implements HomeTasks {

  private static final String LIST = "/regulator/complaints";

  private final ComplaintSearch search;

  EscalationTasks(ComplaintSearch search) {
    this.search = search;
  }

  @Override
  public List<Task> mine(Actor actor, View view) {
    return EscalationTransition.TAKE_NOTE.mayBeDoneBy(actor)
        ? Stream.concat(
                search.escalated().stream().flatMap(file -> escalated(file, actor, view).stream()),
                search.overdue().stream().map(late -> overdue(late, view)))
            .toList()
        : List.of();
  }

  private static Optional<Task> escalated(ComplaintFile file, Actor actor, View view) {
    return file.escalation()
        .filter(e -> e.status().awaiting().stream().anyMatch(actor::has))
        .map(e ->
            new Task(
                file.summary().number() + " " + view.name(file.summary().topic()),
                view.text("page.complaints.escalatedTitle"),
                Tone.WARNING,
                view.name(e.status()),
                Optional.of(LIST + "/" + file.summary().number())));
  }

  private static Task overdue(ComplaintSummary late, View view) {
    return new Task(
        late.number() + " " + view.name(late.topic()),
        view.text("page.complaints.overdue"),
        Tone.BAD,
        view.name(late.status()),
        Optional.of(LIST));
  }
}

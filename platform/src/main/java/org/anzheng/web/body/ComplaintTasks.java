package org.anzheng.web.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.complaints.ComplaintSearch;
import org.anzheng.complaints.ComplaintSummary;
import org.anzheng.complaints.EscalationStatus;
import org.anzheng.complaints.EscalationSummary;
import org.anzheng.complaints.EscalationTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.web.complaints.ComplaintWords;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
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
    Stream<Task> statements =
        EscalationTransition.STATE.mayBeDoneBy(actor)
            ? search.statementsOwed(actor.organisation()).stream().map(f -> statement(f, view))
            : Stream.empty();
    return Stream.concat(
            statements,
            search.ofBody(actor.organisation()).stream()
                .filter(c -> c.status().awaiting().stream().anyMatch(actor::has))
                .map(c -> task(c, view)))
        .toList();
  }

  private static Task statement(ComplaintFile owed, View view) {
    return new Task(
        owed.summary().number() + " " + view.name(owed.summary().topic()),
        owed.escalation()
            .flatMap(EscalationSummary::statementBy)
            .map(day -> view.text("page.complaints.statementBy", day))
            .orElse(""),
        Tone.WARNING,
        view.name(EscalationStatus.STATEMENT_ASKED),
        Optional.of("/body/complaints/" + owed.summary().number()));
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

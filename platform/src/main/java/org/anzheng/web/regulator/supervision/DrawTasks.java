package org.anzheng.web.regulator.supervision;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.draws.DrawPlan;
import org.anzheng.supervision.draws.DrawSearch;
import org.anzheng.web.regulator.HomeTasks;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.DrawWords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 抽查待办: plans to freeze, and results to be published. */
@Component
@Order(9)
class DrawTasks implements HomeTasks {

  private static final String WORD = "page.supervision.";

  private final DrawSearch search;
  private final DrawWords words;

  DrawTasks(DrawSearch search, DrawWords words) {
    this.search = search;
    this.words = words;
  }

  @Override
  public List<Task> mine(Actor actor, View view) {
    return search.of(actor).stream()
        .filter(plan -> plan.organisation().equals(actor.organisation()))
        .filter(plan -> plan.status().awaiting().stream().anyMatch(actor::has))
        .map(plan -> task(plan, view))
        .toList();
  }

  private Task task(DrawPlan plan, View view) {
    long late = words.overdue(plan);
    return new Task(
        plan.number() + " " + plan.form().title(),
        plan.made().map(made -> view.text(WORD + "dueTask", made.due())).orElse(""),
        late > 0 ? Tone.BAD : Tone.ACTIVE,
        late > 0 ? view.text(WORD + "overdue", late) : view.name(plan.status()),
        Optional.of(DrawsController.LIST + "/" + plan.number()));
  }
}

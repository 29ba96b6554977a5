package org.anzheng.web.regulator.opinions;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.opinions.OpinionSearch;
import org.anzheng.opinions.OpinionTransition;
import org.anzheng.opinions.OpinionView;
import org.anzheng.web.regulator.HomeTasks;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 意见待办: requests that wait for the reader's department, or for the others when it asked. */
@Component
@Order(1)
class OpinionTasks implements HomeTasks {

  private final OpinionSearch search;

  OpinionTasks(OpinionSearch search) {
    this.search = search;
  }

  @Override
  public List<Task> mine(Actor actor, View view) {
    return search.awaiting(actor).stream().map(o -> task(o, view)).toList();
  }

  @Override
  public List<Task> others(Actor actor, View view) {
    return OpinionTransition.ASK.mayBeDoneBy(actor)
        ? search.open().stream().filter(o -> !actor.has(o.role())).map(o -> task(o, view)).toList()
        : List.of();
  }

  private static Task task(OpinionView opinion, View view) {
    return new Task(
        view.text(
            "page.regulator.opinion.task", view.name(opinion.role()), opinion.subject().title()),
        view.text("page.regulator.opinion.dueHint", opinion.due().toString()),
        OpinionWords.tone(opinion),
        OpinionWords.state(opinion, view),
        Optional.of("/regulator/opinions/" + opinion.id()));
  }
}

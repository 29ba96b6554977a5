package org.anzheng.web.regulator;

import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;

/** 待办来源: one kind of work that puts its items on the home of a department. */
public interface HomeTasks {

  /** What waits for this reader, soonest due first. */
  List<Task> mine(Actor actor, View view);

  /** What waits for others, for this reader to know. */
  default List<Task> others(Actor actor, View view) {
    return List.of();
  }
}

package org.anzheng.web.regulator.supervision;

import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.web.regulator.HomeTasks;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.ProceedingTasks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 监管待办: inspections, penalty cases and orders on the home of a department. */
@Component
@Order(10)
class ProceedingHomeTasks implements HomeTasks {

  private final ProceedingTasks tasks;

  ProceedingHomeTasks(ProceedingTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public List<Task> mine(Actor actor, View view) {
    return tasks.of("/regulator", actor, view);
  }
}

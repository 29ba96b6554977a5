package org.anzheng.web.regulator.oversight;

import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.web.oversight.OversightTasks;
import org.anzheng.web.regulator.HomeTasks;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 监督待办: signals, reports, openings of the vault and referrals on the home of a department. */
@Component
@Order(10)
class OversightHome implements HomeTasks {

  private final OversightTasks tasks;

  OversightHome(OversightTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public List<Task> mine(Actor actor, View view) {
    return tasks.ofOfficial(actor, view);
  }
}

package org.anzheng.web.regulator;

import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.approval.ApprovalCase;
import org.anzheng.bodies.approval.ApprovalSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.web.approvals.ApprovalTones;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 审批待办: approval cases on the home of the market regulator, soonest limit first. */
@Component
class ApprovalTasks implements HomeTasks {

  private final ApprovalSearch search;
  private final DaysLeft days;

  ApprovalTasks(ApprovalSearch search, DaysLeft days) {
    this.search = search;
    this.days = days;
  }

  @Override
  public List<Task> mine(Actor actor, View view) {
    return search.open().stream()
        .filter(open -> open.status().awaiting().stream().anyMatch(actor::has))
        .map(open -> task(open, view))
        .toList();
  }

  ApprovalListPage.Line line(ApprovalCase summary, View view) {
    boolean running = !summary.status().closed();
    return new ApprovalListPage.Line(
        summary,
        summary.dueOn().filter(day -> running).map(day -> days.words(day, view)).orElse(""),
        ApprovalTones.of(summary.status()));
  }

  private Task task(ApprovalCase open, View view) {
    return new Task(
        open.applicantName() + " · " + view.name(open.kind()),
        open.dueOn().map(day -> days.words(day, view)).orElse(""),
        open.dueOn().map(days::tone).orElse(Tone.NEUTRAL),
        view.name(open.status()),
        Optional.of(ApprovalsController.LIST + "/" + open.number()));
  }
}

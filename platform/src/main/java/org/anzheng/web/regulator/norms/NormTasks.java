package org.anzheng.web.regulator.norms;

import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.opinions.OpinionView;
import org.anzheng.scheme.norms.NormDraft;
import org.anzheng.scheme.norms.NormDraftSearch;
import org.anzheng.web.regulator.HomeTasks;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 规范性文件待办: drafts to write, and those that every department has answered on. */
@Component
@Order(3)
class NormTasks implements HomeTasks {

  private final NormDraftSearch search;

  NormTasks(NormDraftSearch search) {
    this.search = search;
  }

  @Override
  public List<Task> mine(Actor actor, View view) {
    return search.all().stream()
        .filter(d -> d.status().awaiting().stream().anyMatch(actor::has))
        .filter(this::waitsForNobodyElse)
        .map(d -> NormsController.task(d, view))
        .toList();
  }

  /** While departments are to answer, their requests stand in the list of what waits for others. */
  private boolean waitsForNobodyElse(NormDraft draft) {
    return search.opinions(draft).stream().allMatch(OpinionView::closed);
  }
}

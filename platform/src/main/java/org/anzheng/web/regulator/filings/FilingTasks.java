package org.anzheng.web.regulator.filings;

import java.util.List;
import org.anzheng.bodies.filings.FilingSearch;
import org.anzheng.bodies.filings.FilingStatus;
import org.anzheng.bodies.filings.FilingTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.web.approvals.FilingWords;
import org.anzheng.web.regulator.HomeTasks;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 备案待办: filings that wait for the market regulator, and texts whose filing is overdue. */
@Component
class FilingTasks implements HomeTasks {

  private final FilingSearch search;
  private final FilingWords words;

  FilingTasks(FilingSearch search, FilingWords words) {
    this.search = search;
    this.words = words;
  }

  @Override
  public List<Task> mine(Actor actor, View view) {
    return search.all().stream()
        .filter(filing -> FilingTransition.ACKNOWLEDGE.isOpenTo(actor, filing.status()))
        .map(filing -> words.task(filing, FilingsController.LIST, view))
        .toList();
  }

  @Override
  public List<Task> others(Actor actor, View view) {
    return search.all().stream()
        .filter(filing -> FilingTransition.ACKNOWLEDGE.mayBeDoneBy(actor))
        .filter(filing -> filing.overdue() && filing.status() == FilingStatus.ANNOUNCED)
        .map(filing -> words.task(filing, FilingsController.LIST, view))
        .toList();
  }
}

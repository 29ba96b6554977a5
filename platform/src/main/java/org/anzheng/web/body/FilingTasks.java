package org.anzheng.web.body;

import java.util.List;
import org.anzheng.bodies.filings.FilingSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.web.approvals.FilingWords;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 备案待办: texts that the body still has to file, or to mend. */
@Component
class FilingTasks {

  private final FilingSearch search;
  private final FilingWords words;

  FilingTasks(FilingSearch search, FilingWords words) {
    this.search = search;
    this.words = words;
  }

  List<Task> mine(Actor actor, View view) {
    return search.of(actor.organisation()).stream()
        .filter(filing -> filing.status().awaiting().stream().anyMatch(actor::has))
        .map(filing -> words.task(filing, "/body/filings", view))
        .toList();
  }
}

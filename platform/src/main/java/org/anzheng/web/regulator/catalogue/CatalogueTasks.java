package org.anzheng.web.regulator.catalogue;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.catalogue.CatalogueDraft;
import org.anzheng.scheme.catalogue.CatalogueDraftSearch;
import org.anzheng.scheme.catalogue.CatalogueDraftTransition;
import org.anzheng.scheme.catalogue.Departments;
import org.anzheng.web.regulator.HomeTasks;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 目录待办: drafts that wait for this department's signature, comment or next step. */
@Component
class CatalogueTasks implements HomeTasks {

  private final CatalogueDraftSearch search;

  CatalogueTasks(CatalogueDraftSearch search) {
    this.search = search;
  }

  @Override
  public List<Task> mine(Actor actor, View view) {
    return tasks(actor, true, view);
  }

  @Override
  public List<Task> others(Actor actor, View view) {
    return tasks(actor, false, view);
  }

  private List<Task> tasks(Actor actor, boolean mine, View view) {
    return search.all().stream()
        .filter(d -> !d.status().awaiting().isEmpty())
        .filter(d -> awaits(d, actor) == mine)
        .map(d -> CatalogueController.task(d, view))
        .toList();
  }

  private boolean awaits(CatalogueDraft draft, Actor actor) {
    if (CatalogueDraftTransition.SIGN.from().contains(draft.status())) {
      Optional<Role> own = Departments.of(actor).stream().findFirst();
      return SignatureLines.awaits(search.signatures(draft.number()), own);
    }
    return draft.status().awaiting().stream().anyMatch(actor::has);
  }
}

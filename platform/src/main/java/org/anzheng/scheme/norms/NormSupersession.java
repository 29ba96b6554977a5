package org.anzheng.scheme.norms;

import org.anzheng.deadlines.DeadlinePassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 版本更替: the effective day of the next version comes. */
@Component
class NormSupersession {

  private final NormDrafts drafts;

  NormSupersession(NormDrafts drafts) {
    this.drafts = drafts;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (passed.kind().equals(NormClocks.SUPERSEDED)) {
      drafts.supersede(NormClocks.draftOf(passed.subject()));
    }
  }
}

package org.anzheng.certification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 委托草稿查询: what an organisation is writing, and what is still missing in it. */
@Service
@NamedInterface("reads")
public class Drafts {

  private final DraftStore store;
  private final CommissionDesk commissions;
  private final Clock clock;

  Drafts(DraftStore store, CommissionDesk commissions, Clock clock) {
    this.store = store;
    this.commissions = commissions;
    this.clock = clock;
  }

  /** One draft, if it is this organisation's. */
  public Optional<Draft> find(UUID draft, UUID organisation) {
    return store.find(draft, organisation);
  }

  /** Drafts of new commissions, last saved first. */
  public List<Draft> of(UUID organisation) {
    return store.open(organisation);
  }

  /** Everything that would be objected to if the draft were handed in now. */
  public List<Objection> objections(Draft draft) {
    return CommissionRules.objections(commissions.read(draft, clock.instant()));
  }
}

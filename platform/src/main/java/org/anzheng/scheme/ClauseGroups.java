package org.anzheng.scheme;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 条款组查询: how the rule in force groups its clauses by the competence they ask for. */
@Service
@NamedInterface("reads")
public class ClauseGroups {

  private final Criteria criteria;
  private final ClauseGroupStore store;

  ClauseGroups(Criteria criteria, ClauseGroupStore store) {
    this.criteria = criteria;
    this.store = store;
  }

  /** Every group of the rule that holds on a day, in order; empty when the rule has none. */
  @Basis("17065:6.1.2")
  public List<ClauseGroup> on(LocalDate day) {
    return store.of(criteria.rule(day).id());
  }
}

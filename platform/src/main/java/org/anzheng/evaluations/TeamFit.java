package org.anzheng.evaluations;

import java.util.List;
import org.anzheng.kernel.Objection;
import org.springframework.modulith.NamedInterface;

/**
 * 条件核对: whether a person meets one criterion, and why not.
 *
 * @param lead whether it matters for the lead only
 */
@NamedInterface("reads")
public record TeamFit(FitCriterion criterion, boolean lead, List<Objection> against) {

  public TeamFit {
    against = List.copyOf(against);
  }

  /** Whether it is met. */
  public boolean met() {
    return against.isEmpty();
  }
}

package org.anzheng.supervision.cases;

import java.util.List;
import org.anzheng.supervision.proceedings.ProceedingForm;

/**
 * 处罚决定: what is imposed, and how the statements of the party were weighed.
 *
 * @param documentNo number of the decision
 */
public record PenaltyDecision(String documentNo, List<Penalty> penalties, String reasons)
    implements ProceedingForm {

  public PenaltyDecision {
    penalties = List.copyOf(penalties);
  }
}

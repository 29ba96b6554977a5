package org.anzheng.supervision.cases;

import java.util.List;
import org.anzheng.supervision.proceedings.ProceedingForm;

/**
 * 变更后的处罚决定: what is imposed after reconsideration or a lawsuit, as the public reads it.
 *
 * @param changedBy number of the decision or judgment that changed it
 * @param text in words; persons are masked when it is published
 */
public record ChangedDecision(String changedBy, List<Penalty> penalties, String text)
    implements ProceedingForm {

  public ChangedDecision {
    penalties = List.copyOf(penalties);
  }
}

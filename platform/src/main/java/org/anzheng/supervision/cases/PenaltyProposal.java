package org.anzheng.supervision.cases;

import java.util.List;
import org.anzheng.supervision.proceedings.ProceedingForm;

/**
 * 处理意见: the facts, the row of the penalty table, the circumstance and what is to be imposed. The
 * party is told exactly this.
 *
 * @param version of the row
 */
public record PenaltyProposal(
    String item,
    int version,
    String facts,
    Circumstance circumstance,
    List<Penalty> penalties,
    String reason)
    implements ProceedingForm {

  public PenaltyProposal {
    penalties = List.copyOf(penalties);
  }

  @Override
  public String summary() {
    return facts;
  }
}

package org.anzheng.supervision.cases;

import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/**
 * 当场处罚决定: a warning by the simple procedure: the row of the penalty table, the facts, what the
 * party said when it was told, and the decision that was handed over.
 *
 * @param version of the row
 * @param companion the second investigator who is there
 * @param heard what the party said, or that it said nothing
 */
public record SpotWarning(
    String item, int version, String facts, UUID companion, String heard, String documentNo)
    implements ProceedingForm {

  @Override
  public String summary() {
    return documentNo + "  " + facts;
  }
}

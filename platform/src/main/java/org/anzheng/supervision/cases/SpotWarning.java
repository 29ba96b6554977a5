package org.anzheng.supervision.cases;

import java.util.Optional;
import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/**
 * 当场处罚决定: a warning by the simple procedure: the row of the penalty table, the facts, what the
 * party said when it was told, and the decision that was handed over. Records from before the place
 * and the receipt were asked for have neither.
 *
 * @param version of the row
 * @param companion the second investigator who is there
 * @param place where it was decided
 * @param heard what the party said, or that it said nothing
 */
public record SpotWarning(
    String item,
    int version,
    String facts,
    Optional<String> place,
    UUID companion,
    String heard,
    Optional<SpotReceipt> receipt,
    String documentNo)
    implements ProceedingForm {

  @Override
  public String summary() {
    return documentNo + "  " + facts;
  }
}

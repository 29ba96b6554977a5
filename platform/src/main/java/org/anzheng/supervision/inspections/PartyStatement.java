package org.anzheng.supervision.inspections;

import java.util.List;
import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/**
 * 被检查方陈述: whether the party agrees with the record, in its own words, signed by sending it.
 *
 * @param agrees whether the record is right
 */
public record PartyStatement(boolean agrees, String words, List<UUID> files)
    implements ProceedingForm {

  public PartyStatement {
    files = List.copyOf(files);
  }

  @Override
  public List<UUID> attached() {
    return files;
  }
}

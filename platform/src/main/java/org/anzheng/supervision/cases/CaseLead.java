package org.anzheng.supervision.cases;

import java.util.List;
import java.util.UUID;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.ProceedingForm;

/**
 * 违法线索: what is said to have happened, and where it comes from.
 *
 * @param source number of an inspection, an order, an allegation or a referral; may be blank
 */
public record CaseLead(
    SubjectKind subjectKind, String subject, String source, String facts, List<UUID> files)
    implements ProceedingForm {

  public CaseLead {
    files = List.copyOf(files);
  }

  @Override
  public List<UUID> attached() {
    return files;
  }

  @Override
  public boolean isOpenToParty() {
    return false;
  }
}

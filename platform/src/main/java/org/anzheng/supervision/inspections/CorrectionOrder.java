package org.anzheng.supervision.inspections;

import java.time.LocalDate;
import org.anzheng.supervision.proceedings.ProceedingForm;

/** 责令改正: what is to be corrected, on what basis, and by when. */
public record CorrectionOrder(String what, String basis, LocalDate dueOn)
    implements ProceedingForm {

  @Override
  public String summary() {
    return dueOn + "  " + what;
  }
}

package org.anzheng.supervision.orders;

import java.time.LocalDate;
import org.anzheng.supervision.proceedings.ProceedingForm;

/**
 * 责令内容: what is to be done about a certificate, why and by when.
 *
 * @param source number of an inspection, a case or an allegation; may be blank
 */
public record OrderTerms(OrderedAct act, String source, String facts, LocalDate dueOn)
    implements ProceedingForm {

  @Override
  public String summary() {
    return dueOn + "  " + facts;
  }
}

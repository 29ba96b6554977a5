package org.anzheng.web.cases;

import java.util.List;
import org.anzheng.certification.CaseStatus;
import org.anzheng.certification.CaseSummary;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;

/**
 * 案件列表.
 *
 * @param base address of the list
 * @param status the status filtered by; blank for all
 * @param text the text filtered by
 */
public record CaseListPage(
    String base, List<CaseSummary> cases, List<Option> statuses, String status, String text) {

  /** Colour and shape of a status. */
  public Tone tone(CaseStatus of) {
    return CaseTones.of(of);
  }

  /** Category and tier of a case in words. */
  public String service(CaseSummary of, View view) {
    return Services.of(of.subject(), view);
  }
}

package org.anzheng.web.approvals;

import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.approval.ApprovalCase;
import org.anzheng.web.cases.Offer;
import org.anzheng.web.cases.Section;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Step;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;

/**
 * 审批案件页面.
 *
 * @param list address of the list
 * @param due the legal deadline in words; blank without one
 * @param waitingFor whose turn it is when it is not the reader's; blank otherwise
 * @param next the act the reader should do now
 * @param others further acts that are possible
 * @param document address of the written decision, once there is one
 */
public record ApprovalCasePage(
    String list,
    ApprovalCase summary,
    List<Step> steps,
    List<Row> header,
    String due,
    String waitingFor,
    Optional<Offer> next,
    List<Offer> others,
    Optional<String> document,
    List<Section> sections,
    List<TimelineEntry> timeline) {

  /** Colour and shape of the status. */
  public Tone tone() {
    return ApprovalTones.of(summary.status());
  }
}

package org.anzheng.web.body.approval;

import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.approval.ApprovalCase;
import org.anzheng.bodies.approval.ApprovalKind;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;

/**
 * 本机构资质页面.
 *
 * @param approval what the approval says; empty without one
 * @param draft whether an application is being written
 * @param kinds what can be applied for now
 * @param mayFile whether a change can be filed
 */
public record BodyApprovalPage(
    Optional<BodySummary> body,
    List<Row> approval,
    boolean draft,
    List<ApprovalKind> kinds,
    List<Line> cases,
    boolean mayFile,
    List<Row> filings) {

  /** One case. */
  public record Line(ApprovalCase summary, String due, Tone tone) {}
}

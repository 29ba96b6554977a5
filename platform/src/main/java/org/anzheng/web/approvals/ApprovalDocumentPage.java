package org.anzheng.web.approvals;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.bodies.approval.ApprovalCase;
import org.anzheng.web.shared.Row;

/**
 * 行政许可决定书: the written decision, ready to print.
 *
 * @param title what kind of decision
 * @param back address of the case
 * @param rows who, what, when
 * @param verdicts category by category
 * @param reasons in full
 * @param remedies what the applicant may do against it; empty for a grant in full
 */
public record ApprovalDocumentPage(
    String title,
    String back,
    ApprovalCase summary,
    List<Row> rows,
    List<Row> verdicts,
    String reasons,
    List<String> remedies,
    LocalDate date) {}

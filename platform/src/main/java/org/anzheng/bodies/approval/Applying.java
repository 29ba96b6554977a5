package org.anzheng.bodies.approval;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.archive.StoredFile;
import org.anzheng.bodies.BodySummary;

/**
 * 申请情形: what a hand-in looks at.
 *
 * @param approval the approval the organisation has, or had
 * @param barredUntil last day of a bar that holds today
 * @param open number of another application that is being dealt with
 * @param catalogue codes of the categories there are
 * @param archived files of the applicant that the form names
 * @param renewalLead how long before its end a renewal is applied for
 */
record Applying(
    ApprovalApplication form,
    boolean truthful,
    Optional<BodySummary> approval,
    Optional<LocalDate> barredUntil,
    Optional<String> open,
    Set<String> catalogue,
    Map<UUID, StoredFile> archived,
    Period renewalLead,
    LocalDate today) {

  /** The approval, while it is not over. */
  Optional<BodySummary> living() {
    return approval.filter(body -> !body.standing().ended());
  }
}

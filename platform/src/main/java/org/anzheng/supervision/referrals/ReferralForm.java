package org.anzheng.supervision.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.parties.Department;

/**
 * 移送书: what is referred to whom, and what is asked.
 *
 * @param office an office of that line; empty for its national department
 * @param outcomeBy by when the outcome is asked for; empty for the usual days
 * @param files in the archive of the sender
 */
public record ReferralForm(
    Department department,
    Optional<UUID> office,
    ReferredKind kind,
    String subject,
    String facts,
    String asked,
    Optional<LocalDate> outcomeBy,
    List<UUID> files) {

  public ReferralForm {
    files = List.copyOf(files);
  }

  ReferralSide to() {
    return new ReferralSide(department, office);
  }
}

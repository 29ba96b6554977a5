package org.anzheng.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.filings.FilingKind;
import org.anzheng.bodies.filings.FilingStatus;
import org.anzheng.bodies.filings.FilingText;

/**
 * 公示备案: a text that a body filed, as anybody may see it.
 *
 * @param rule national rule version that it implements
 * @param lateDays how many days too late it was filed; 0 when in time
 * @param replaces number of the filing that it superseded
 */
public record PublicFiling(
    String number,
    String approvalNo,
    FilingKind kind,
    String title,
    Optional<String> rule,
    List<String> categories,
    LocalDate releasedOn,
    LocalDate effectiveFrom,
    String summary,
    FilingText text,
    LocalDate filedOn,
    int lateDays,
    FilingStatus status,
    Optional<String> replaces) {

  public PublicFiling {
    categories = List.copyOf(categories);
  }
}

package org.anzheng.bodies.filings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 备案表: a released text as the body files it.
 *
 * @param rule the national rule version it implements; none for a self-made rule
 * @param text file in the archive
 * @param replaces number of the filing that it supersedes
 */
@NamedInterface("filings")
public record FilingForm(
    FilingKind filingKind,
    String title,
    Optional<String> rule,
    List<String> categories,
    LocalDate releasedOn,
    LocalDate effectiveFrom,
    String summary,
    Optional<UUID> text,
    Optional<String> replaces) {

  public FilingForm {
    categories = categories.stream().distinct().sorted().toList();
  }
}

package org.anzheng.supervision.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 监管公示事项: an act of supervision as the public reads it.
 *
 * @param fact whose leaf is in the log
 * @param authority who did it
 * @param subject as anybody calls it; a person with the name masked
 * @param link to a public page of the subject; empty where it has none
 * @param outcome what was found or done: codes with names in the message files
 * @param basis clauses, as in {@code @Basis}
 * @param text in words, persons masked
 * @param changedBy number of the decision that changed it; empty where nothing did
 * @param withdrawnOn since when it no longer holds, as after reconsideration or a lawsuit
 */
@NamedInterface("reads")
public record PublishedAct(
    String number,
    PublishedKind kind,
    UUID fact,
    UUID authority,
    String subject,
    Optional<String> link,
    UUID party,
    List<String> outcome,
    List<String> basis,
    String text,
    LocalDate publishedOn,
    String changedBy,
    Optional<LocalDate> withdrawnOn) {

  public PublishedAct {
    outcome = List.copyOf(outcome);
    basis = List.copyOf(basis);
  }
}

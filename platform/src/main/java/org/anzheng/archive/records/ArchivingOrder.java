package org.anzheng.archive.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 归档令: what is to be locked.
 *
 * @param subject what it is about, as {@code <noun>/<identifier>}
 * @param chain record chain of its facts
 * @param body whose set it is
 * @param facts identities of the facts that belong to it
 * @param files evidence files that belong to it
 * @param keepUntil last day of the retention, where it is known
 */
@NamedInterface("records")
public record ArchivingOrder(
    String subject,
    String chain,
    UUID body,
    List<UUID> facts,
    List<UUID> files,
    Optional<LocalDate> keepUntil) {

  public ArchivingOrder {
    facts = facts.stream().distinct().sorted().toList();
    files = files.stream().distinct().sorted().toList();
  }
}

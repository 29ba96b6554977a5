package org.anzheng.archive.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 归档卷宗: a locked set of records as it stands.
 *
 * @param manifest SHA-256 over the list of its facts and files, hexadecimal
 * @param facts how many records belong to it
 * @param files evidence files that belong to it
 * @param keepUntil last day of the retention as it was known last
 * @param proposedBy who proposed its destruction
 * @param holds those that stand
 * @param version for optimistic locking
 */
@NamedInterface("records")
public record RecordSet(
    String subject,
    String chain,
    UUID body,
    RecordSetStatus status,
    LocalDate archivedOn,
    String manifest,
    int facts,
    List<UUID> files,
    Optional<LocalDate> keepUntil,
    Optional<UUID> proposedBy,
    List<Hold> holds,
    int version) {

  public RecordSet {
    files = List.copyOf(files);
    holds = List.copyOf(holds);
  }
}

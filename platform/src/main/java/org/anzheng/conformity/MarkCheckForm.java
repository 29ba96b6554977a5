package org.anzheng.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 标志检查表.
 *
 * @param place what kind of place it was seen in
 * @param where the address, the tender, the title
 * @param facts what was seen
 * @param correction what has to be corrected; blank when nothing is wrong
 * @param files a screenshot or a copy
 */
@NamedInterface("reads")
public record MarkCheckForm(
    Optional<MarkFinding> finding,
    Optional<MarkPlace> place,
    String where,
    Optional<LocalDate> seenOn,
    String facts,
    String correction,
    List<UUID> files)
    implements MatterForm {

  public MarkCheckForm {
    files = List.copyOf(files);
  }
}

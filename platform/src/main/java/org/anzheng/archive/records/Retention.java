package org.anzheng.archive.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 保存要求: what keeps a set of records, whoever holds it.
 *
 * @param until last day of the retention; empty while it is not known
 * @param matters numbers of what is open about it, each an automatic hold; see {@link OpenMatters}
 */
@NamedInterface("records")
public record Retention(Optional<LocalDate> until, List<String> matters) {

  public Retention {
    matters = matters.stream().distinct().sorted().toList();
  }

  /** The matters that whoever answers for them may know of. */
  public List<String> named() {
    return matters.stream().filter(number -> !number.isEmpty()).toList();
  }
}

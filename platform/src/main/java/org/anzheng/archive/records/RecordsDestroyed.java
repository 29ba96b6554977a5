package org.anzheng.archive.records;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 卷宗已销毁: contents and salts of its records and its files are gone; how many, and on what ground.
 *
 * @param erased how many records lost their content
 * @param files that were destroyed
 * @param manifest of what was destroyed
 */
@NamedInterface("records")
public record RecordsDestroyed(
    Act act, RecordSetStep step, String subject, int erased, List<UUID> files, String manifest)
    implements RecordSetFact {

  public RecordsDestroyed {
    files = List.copyOf(files);
  }
}

package org.anzheng.certificates;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 处理依据: why a status changes.
 *
 * @param reasonCode code of the national table
 * @param facts the facts found, in Chinese; not public
 * @param evidence evidence files
 */
@NamedInterface("facts")
public record Ground(String reasonCode, String facts, List<UUID> evidence) {

  public Ground {
    evidence = List.copyOf(evidence);
  }
}

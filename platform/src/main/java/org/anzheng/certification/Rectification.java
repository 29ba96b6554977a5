package org.anzheng.certification;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 整改材料: what the applicant hands in after a rectification was ordered. */
@NamedInterface("reads")
public record Rectification(String statement, List<UUID> evidence) {

  public Rectification {
    evidence = List.copyOf(evidence);
  }
}

package org.anzheng.conformity;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 原因与措施: why the incident could happen, and what keeps it from happening again. */
@NamedInterface("reads")
public record IncidentMeasures(String cause, String measures, List<UUID> files)
    implements MatterForm {

  public IncidentMeasures {
    files = List.copyOf(files);
  }
}

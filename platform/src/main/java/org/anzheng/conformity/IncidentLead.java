package org.anzheng.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 事件线索: an incident of which the body learned from somebody else than the holder. */
@NamedInterface("reads")
public record IncidentLead(
    Optional<IncidentSource> source, Optional<LocalDate> learnedOn, String what, List<UUID> files)
    implements MatterForm {

  public IncidentLead {
    files = List.copyOf(files);
  }
}

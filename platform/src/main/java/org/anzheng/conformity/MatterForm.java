package org.anzheng.conformity;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 持续符合表单: what can be handed in with a matter. */
@NamedInterface("reads")
public sealed interface MatterForm
    permits ChangeForm,
        IncidentForm,
        IncidentLead,
        IncidentMeasures,
        DeclarationForm,
        MarkCheckForm,
        MarkAnswer {

  /** The evidence files it names. */
  List<UUID> files();
}

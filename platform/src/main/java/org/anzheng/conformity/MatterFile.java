package org.anzheng.conformity;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 持续符合案卷: everything on record about a matter.
 *
 * @param forms as they were handed in, oldest first
 * @param events oldest first
 */
@NamedInterface("reads")
public record MatterFile(Matter<?> matter, List<FiledForm> forms, List<MatterEvent> events) {

  public MatterFile {
    forms = List.copyOf(forms);
    events = List.copyOf(events);
  }

  /** Whether one of its forms names this file. */
  public boolean names(UUID file) {
    return forms.stream().anyMatch(filed -> filed.form().files().contains(file));
  }
}

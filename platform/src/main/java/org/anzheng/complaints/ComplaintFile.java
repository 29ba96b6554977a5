package org.anzheng.complaints;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 投诉申诉案卷: everything on record about a complaint, but who complained.
 *
 * @param text as it was handed in
 * @param events oldest first
 */
@NamedInterface("reads")
public record ComplaintFile(
    ComplaintSummary summary,
    String text,
    Optional<EscalationSummary> escalation,
    List<ComplaintEvent> events) {

  public ComplaintFile {
    events = List.copyOf(events);
  }

  /** What was written with the last fact of a kind; blank when there is none. */
  public String note(String kind) {
    return events.stream()
        .filter(event -> event.kind().equals(kind))
        .map(ComplaintEvent::note)
        .reduce("", (earlier, later) -> later);
  }
}

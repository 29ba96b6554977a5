package org.anzheng.supervision.allegations;

import java.util.List;
import java.util.UUID;
import org.anzheng.supervision.records.OversightEvent;

/** 举报卷宗: a report with its text, files, messages and history. */
public record AllegationFile(
    Allegation allegation,
    String text,
    List<UUID> files,
    List<AllegationMessage> messages,
    List<OversightEvent> history) {

  public AllegationFile {
    files = List.copyOf(files);
    messages = List.copyOf(messages);
    history = List.copyOf(history);
  }

  /** The words of the last act of a kind; blank without one. */
  public String note(AllegationTransition transition) {
    return history.stream()
        .filter(event -> event.transition().equals(transition.name()))
        .map(OversightEvent::note)
        .reduce("", (before, last) -> last);
  }
}

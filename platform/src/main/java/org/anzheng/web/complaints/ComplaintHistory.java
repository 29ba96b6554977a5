package org.anzheng.web.complaints;

import static org.anzheng.web.complaints.ComplaintWords.WORD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.complaints.ComplaintEvent;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.kernel.Role;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.SignedIn;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 办理记录: what happened and where the log proves it; inner findings for the inside only. */
@Component
class ComplaintHistory {

  private static final Set<String> INNER = Set.of("InvestigationReported", "ComplaintDecided");

  private final LogPositions log;

  ComplaintHistory(LogPositions log) {
    this.log = log;
  }

  /** Newest first. Whoever complained acts without a name here. */
  Sheet.History of(ComplaintFile file, View view) {
    List<ComplaintEvent> events = file.events();
    Map<UUID, LogPosition> places = log.of(events.stream().map(ComplaintEvent::factId).toList());
    boolean outside =
        view.user().map(SignedIn::roles).orElse(Set.of()).contains(Role.APPLICANT)
            || view.user().isEmpty();
    return new Sheet.History(
        view.text(WORD + "history"),
        events.reversed().stream()
            .map(event ->
                entry(event, Optional.ofNullable(places.get(event.factId())), outside, view))
            .toList());
  }

  private static TimelineEntry entry(
      ComplaintEvent event, Optional<LogPosition> place, boolean outside, View view) {
    boolean hidden = event.note().isBlank() || outside && INNER.contains(event.kind());
    return new TimelineEntry(
        event.at(),
        view.text("fact." + event.kind()),
        event.role() == Role.SYSTEM ? "" : view.name(event.role()),
        hidden ? List.of() : List.of(Row.of(view.text(WORD + "note"), event.note())),
        place.map(p -> new TimelineEntry.LogPlace(p.index(), "/log")));
  }
}

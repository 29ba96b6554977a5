package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certification.CaseEvent;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTimeline;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 办理记录: who did what and when, on what basis, and where the log proves it. */
@Component
class CaseHistory {

  private final CaseTimeline timeline;
  private final LogPositions log;
  private final Doers doers;

  CaseHistory(CaseTimeline timeline, LogPositions log, Doers doers) {
    this.timeline = timeline;
    this.log = log;
    this.doers = doers;
  }

  /** Newest first. */
  List<TimelineEntry> of(CaseFile file, View view) {
    List<CaseEvent> events = timeline.of(file.summary().number());
    Map<UUID, LogPosition> places = log.of(events.stream().map(CaseEvent::factId).toList());
    // what happened in the same instant is told in the order in which the log took it
    Comparator<CaseEvent> order =
        Comparator.comparing(CaseEvent::at)
            .thenComparing(event ->
                Optional.ofNullable(places.get(event.factId()))
                    .map(LogPosition::index)
                    .orElse(Long.MAX_VALUE));
    return events.stream()
        .sorted(order.reversed())
        .map(event -> entry(event, file, Optional.ofNullable(places.get(event.factId())), view))
        .toList();
  }

  private TimelineEntry entry(
      CaseEvent event, CaseFile file, Optional<LogPosition> place, View view) {
    List<Row> details = new ArrayList<>();
    if (!event.note().isBlank()) {
      details.add(Row.of(view.text("page.cases.history.note"), event.note()));
    }
    event
        .transition()
        .map(transition -> Citations.of(transition, view))
        .filter(basis -> !basis.isBlank())
        .ifPresent(basis -> details.add(Row.of(view.text("page.cases.history.basis"), basis)));
    return new TimelineEntry(
        event.at(),
        view.text("fact." + event.kind()),
        doers.named(event.account(), event.organisation(), event.role(), file.summary(), view),
        details,
        place.map(p -> new TimelineEntry.LogPlace(p.index(), "/log")));
  }
}

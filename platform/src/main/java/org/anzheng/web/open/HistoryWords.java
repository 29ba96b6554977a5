package org.anzheng.web.open;

import static org.anzheng.web.open.CertificateWords.WORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.register.RegisterEvent;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 证书历史的用语: each event with its four times and its place in the log. */
@Component
class HistoryWords {

  private final SchemeWords words;
  private final LogPositions log;

  HistoryWords(SchemeWords words, LogPositions log) {
    this.words = words;
    this.log = log;
  }

  List<TimelineEntry> timeline(List<RegisterEvent> events, View view) {
    Map<UUID, LogPosition> places = places(events);
    return events.stream()
        .sorted(Comparator.comparingInt(RegisterEvent::sequence).reversed())
        .map(e -> entry(e, Optional.ofNullable(places.get(e.factId())), view))
        .toList();
  }

  /** Whether a signed checkpoint covers the first event, the issue. */
  boolean isProvable(List<RegisterEvent> events) {
    return Optional.ofNullable(places(events).get(events.getFirst().factId()))
        .filter(LogPosition::published)
        .isPresent();
  }

  private Map<UUID, LogPosition> places(List<RegisterEvent> events) {
    return log.of(events.stream().map(RegisterEvent::factId).toList());
  }

  private TimelineEntry entry(RegisterEvent event, Optional<LogPosition> place, View view) {
    List<Row> details = new ArrayList<>();
    event
        .reason()
        .ifPresent(r -> details.add(Row.of(view.text(WORD + "reason"), words.reason(r, view))));
    event
        .suspendedUntil()
        .ifPresent(day -> details.add(Row.of(view.text(WORD + "until"), day.toString())));
    details.add(Row.of(view.text(WORD + "effective"), view.time(event.effective())));
    details.add(Row.of(view.text(WORD + "decided"), view.time(event.decided())));
    details.add(Row.of(view.text(WORD + "published"), view.time(event.published())));
    details.add(Row.of(view.text(WORD + "recorded"), view.time(event.recorded())));
    if (event.late()) {
      details.add(Row.of(view.text(WORD + "note"), view.text(WORD + "late")));
    }
    return new TimelineEntry(
        event.effective(),
        view.text("fact." + event.kind()),
        "",
        details,
        place.map(p -> new TimelineEntry.LogPlace(p.index(), "/log")));
  }
}

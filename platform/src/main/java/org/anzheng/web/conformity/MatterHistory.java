package org.anzheng.web.conformity;

import static org.anzheng.web.conformity.MatterWords.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.conformity.MatterEvent;
import org.anzheng.conformity.MatterFile;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 办理记录: what happened, why, and where the log proves it. */
@Component
class MatterHistory {

  private final LogPositions log;
  private final ReasonCodes reasons;

  MatterHistory(LogPositions log, ReasonCodes reasons) {
    this.log = log;
    this.reasons = reasons;
  }

  Sheet.History of(MatterFile file, View view) {
    List<MatterEvent> events = file.events();
    Map<UUID, LogPosition> places = log.of(events.stream().map(MatterEvent::factId).toList());
    return new Sheet.History(
        view.text(WORD + "history"),
        events.reversed().stream()
            .map(event -> entry(event, Optional.ofNullable(places.get(event.factId())), view))
            .toList());
  }

  private TimelineEntry entry(MatterEvent event, Optional<LogPosition> place, View view) {
    List<Row> details = new ArrayList<>();
    event
        .reason()
        .flatMap(reasons::cited)
        .ifPresent(code ->
            details.add(
                Row.of(
                    view.text(WORD + "field.code"),
                    code.code() + " " + view.either(code.textZh(), code.textEn()))));
    if (!event.note().isBlank()) {
      details.add(Row.of(view.text(WORD + "field.words"), event.note()));
    }
    return new TimelineEntry(
        event.at(),
        view.name((Enum<?>) event.transition()),
        view.name(event.role()),
        details,
        place.map(p -> new TimelineEntry.LogPlace(p.index(), "/log")));
  }
}

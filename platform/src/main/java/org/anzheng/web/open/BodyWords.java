package org.anzheng.web.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.BodyEvent;
import org.anzheng.register.PublicTariff;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.PublishedWords;
import org.springframework.stereotype.Component;

/** 机构公示页的用语. */
@Component
class BodyWords {

  private static final String WORD = "page.open.body.";

  private final SchemeWords words;
  private final FeeWords fees;
  private final FilingRows filings;
  private final ReportingRows reporting;
  private final LogPositions log;
  private final PublishedWords supervision;

  BodyWords(
      SchemeWords words,
      FeeWords fees,
      FilingRows filings,
      ReportingRows reporting,
      LogPositions log,
      PublishedWords supervision) {
    this.words = words;
    this.fees = fees;
    this.filings = filings;
    this.reporting = reporting;
    this.log = log;
    this.supervision = supervision;
  }

  String scope(BodyEntry body, View view) {
    return body.scope().stream()
        .filter(item -> item.revoked().isEmpty())
        .map(ScopeItem::category)
        .distinct()
        .map(category -> words.category(category, view))
        .collect(Collectors.joining(view.text("page.open.separator")));
  }

  List<BodiesPage.Line> lines(List<BodyEntry> bodies, View view) {
    return bodies.stream().map(b -> new BodiesPage.Line(b, scope(b, view))).toList();
  }

  /** As it stood on a past day, without what is published beside its approval. */
  BodyPage pageOn(
      BodyEntry body, LocalDate day, AsOfNote note, List<BodyEvent> history, View view) {
    return new BodyPage(
        body,
        Optional.of(day),
        Optional.of(note),
        rows(body, view),
        scopeRows(body, view),
        Optional.empty(),
        List.of(),
        List.of(),
        timeline(history, view));
  }

  BodyPage page(BodyEntry body, List<BodyEvent> history, Optional<PublicTariff> tariff, View view) {
    return new BodyPage(
        body,
        Optional.empty(),
        Optional.empty(),
        rows(body, view),
        scopeRows(body, view),
        tariff.map(inForce -> fees.version(inForce, view)),
        List.of(filings.of(body.approvalNo(), view), supervision.ofBody(body.approvalNo(), view)),
        reporting.of(body.approvalNo(), view),
        timeline(history, view));
  }

  private static List<Row> rows(BodyEntry body, View view) {
    return List.of(
        Row.of(view.text(WORD + "approvalNo"), body.approvalNo()),
        Row.of(view.text(WORD + "validity"), body.validFrom() + " – " + body.validTo()),
        Row.of(view.text(WORD + "since"), body.since().toString()));
  }

  private List<Row> scopeRows(BodyEntry body, View view) {
    return body.scope().stream()
        .map(i ->
            Row.of(
                words.category(i.category(), view),
                i.from() + " – " + i.to(),
                i.revoked().map(day -> view.text(WORD + "revokedFrom", day)).orElse("")))
        .toList();
  }

  private List<TimelineEntry> timeline(List<BodyEvent> history, View view) {
    Map<UUID, LogPosition> places = log.of(history.stream().map(BodyEvent::factId).toList());
    return history.reversed().stream()
        .map(e -> entry(e, Optional.ofNullable(places.get(e.factId())), view))
        .toList();
  }

  private TimelineEntry entry(BodyEvent event, Optional<LogPosition> place, View view) {
    List<Row> details = new ArrayList<>();
    details.add(Row.of(view.text(WORD + "standing"), view.name(event.to())));
    if (!event.categories().isEmpty()) {
      String names =
          event.categories().stream()
              .map(category -> words.category(category, view))
              .collect(Collectors.joining(view.text("page.open.separator")));
      details.add(Row.of(view.text(WORD + "categories"), names));
    }
    event.until().ifPresent(day -> details.add(Row.of(view.text(WORD + "until"), day.toString())));
    if (!event.note().isBlank()) {
      details.add(Row.of(view.text(WORD + "note"), event.note()));
    }
    details.add(Row.of(view.text(WORD + "recorded"), view.time(event.recorded())));
    return new TimelineEntry(
        event.effective(),
        view.text("fact." + event.kind()),
        "",
        details,
        place.map(p -> new TimelineEntry.LogPlace(p.index(), "/log")));
  }
}

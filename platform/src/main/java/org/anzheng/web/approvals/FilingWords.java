package org.anzheng.web.approvals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.bodies.filings.Filing;
import org.anzheng.bodies.filings.FilingEvent;
import org.anzheng.bodies.filings.FilingSearch;
import org.anzheng.bodies.filings.FilingStatus;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 备案用语: what a filing says, the same for the body and for the market regulator. */
@Component
public class FilingWords {

  private static final String WORD = "page.filings.";

  private final FilingSearch search;
  private final ApprovalWords words;
  private final DaysLeft days;
  private final LogPositions log;

  FilingWords(FilingSearch search, ApprovalWords words, DaysLeft days, LogPositions log) {
    this.search = search;
    this.words = words;
    this.days = days;
    this.log = log;
  }

  /**
   * A page with what is filed and what happened; acts are added by each side.
   *
   * @param list address of the list; the filing lies below it
   */
  public Sheet page(Filing filing, String list, View view) {
    return Sheet.titled(filing.title())
        .back(view.text(WORD + "title"), list)
        .mark(tone(filing.status()), view.name(filing.status()))
        .withIf(filing.late(), () -> new Sheet.Notice(late(filing, view), true))
        .withIf(
            filing.status() == FilingStatus.RETURNED,
            () -> new Sheet.Prose(view.text(WORD + "reasons"), filing.reasons()))
        .with(new Sheet.Facts("", rows(filing, list, view)));
  }

  /** What happened, newest last, with its place in the log. */
  public Sheet.History history(Filing filing, View view) {
    List<FilingEvent> events = search.history(filing.number());
    Map<UUID, LogPosition> places = log.of(events.stream().map(FilingEvent::fact).toList());
    return new Sheet.History(
        view.text(WORD + "history"),
        events.stream()
            .map(event ->
                new TimelineEntry(
                    event.at(),
                    view.name(event.transition()),
                    view.name(event.role()),
                    event.note().isBlank()
                        ? List.of()
                        : List.of(Row.of(view.text(WORD + "note"), event.note())),
                    Optional.ofNullable(places.get(event.fact()))
                        .map(place -> new TimelineEntry.LogPlace(place.index(), "/log"))))
            .toList());
  }

  /** One line of a list. */
  public List<Cell> cells(Filing filing, String list, View view) {
    return List.of(
        Cell.link(filing.number(), list + "/" + filing.number()),
        Cell.of(filing.title()),
        Cell.of(view.name(filing.filingKind())),
        Cell.of(filing.releasedOn().toString()),
        filing.late()
            ? Cell.state(Tone.BAD, late(filing, view))
            : Cell.of(
                filing.filedOn().isEmpty()
                    ? days.words(filing.due(), view)
                    : view.text(WORD + "inTime")),
        Cell.state(tone(filing.status()), view.name(filing.status())));
  }

  /** The heads of such a list. */
  public List<String> heads(View view) {
    return List.of(
        view.text(WORD + "number"),
        view.text(WORD + "name"),
        view.text(WORD + "kind"),
        view.text(WORD + "releasedOn"),
        view.text(WORD + "limit"),
        view.text(WORD + "status"));
  }

  /** The same as something to be done. */
  public Task task(Filing filing, String list, View view) {
    return new Task(
        view.text(WORD + "task", filing.title()),
        filing.late() ? late(filing, view) : waiting(filing, view),
        filing.late() ? Tone.BAD : tone(filing.status()),
        view.name(filing.status()),
        Optional.of(list + "/" + filing.number()));
  }

  private String waiting(Filing filing, View view) {
    return filing.status() == FilingStatus.ANNOUNCED ? days.words(filing.due(), view) : "";
  }

  private static String late(Filing filing, View view) {
    return filing.filedOn().isEmpty()
        ? view.text(WORD + "overdue", filing.due())
        : view.text(WORD + "late", filing.lateDays(), filing.due());
  }

  private List<Row> rows(Filing filing, String list, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "number"), filing.number()));
    rows.add(Row.of(view.text(WORD + "body"), filing.approvalNo()));
    rows.add(Row.of(view.text(WORD + "kind"), view.name(filing.filingKind())));
    filing.rule().ifPresent(rule -> rows.add(Row.of(view.text(WORD + "rule"), rule)));
    if (!filing.categories().isEmpty()) {
      rows.add(
          Row.of(
              view.text(WORD + "categories"),
              filing.categories().stream()
                  .map(code -> words.category(code, view))
                  .collect(Collectors.joining("\n"))));
    }
    rows.add(Row.of(view.text(WORD + "releasedOn"), filing.releasedOn().toString()));
    filing
        .effectiveFrom()
        .ifPresent(day -> rows.add(Row.of(view.text(WORD + "effectiveFrom"), day.toString())));
    rows.add(
        Row.of(view.text(WORD + "due"), filing.due().toString(), view.text(WORD + "due.basis")));
    filing
        .filedOn()
        .ifPresent(day -> rows.add(Row.of(view.text(WORD + "filedOn"), day.toString())));
    filing
        .text()
        .ifPresent(text ->
            rows.add(
                new Row(
                    view.text(WORD + "text"),
                    text.name(),
                    "SHA-256 " + text.sha256(),
                    Optional.of(list + "/" + filing.number() + "/text"))));
    filing
        .replaces()
        .ifPresent(old -> rows.add(Row.link(view.text(WORD + "replaces"), old, list + "/" + old)));
    if (!filing.summary().isBlank()) {
      rows.add(Row.of(view.text(WORD + "summary"), filing.summary()));
    }
    return rows;
  }

  private static Tone tone(FilingStatus status) {
    return switch (status) {
      case ACKNOWLEDGED -> Tone.GOOD;
      case FILED, ANNOUNCED -> Tone.ACTIVE;
      case RETURNED -> Tone.WARNING;
      case SUPERSEDED, WITHDRAWN -> Tone.NEUTRAL;
    };
  }
}

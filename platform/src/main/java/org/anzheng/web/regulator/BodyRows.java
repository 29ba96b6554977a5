package org.anzheng.web.regulator;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.StandingEvent;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Parameters;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** What the regulator's page of a body says, in rows and in the timeline. */
@Component("regulatorBodyRows")
class BodyRows {

  private static final String WORD = "page.regulator.body.";

  private final Organisations organisations;
  private final PersonDirectory people;
  private final Catalogue catalogue;
  private final Parameters parameters;
  private final RunningDeadlines deadlines;
  private final LogPositions log;

  BodyRows(
      Organisations organisations,
      PersonDirectory people,
      Catalogue catalogue,
      Parameters parameters,
      RunningDeadlines deadlines,
      LogPositions log) {
    this.organisations = organisations;
    this.people = people;
    this.catalogue = catalogue;
    this.parameters = parameters;
    this.deadlines = deadlines;
    this.log = log;
  }

  List<Row> of(BodySummary body, LocalDate today, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "since"), body.standingSince().toString()));
    rows.add(Row.of(view.text(WORD + "validity"), body.validFrom() + " - " + body.validTo()));
    CatalogueVersion version = catalogue.on(today);
    body.scope()
        .forEach(item ->
            rows.add(
                Row.of(
                    view.text(WORD + "scope"),
                    category(version, item.category(), view),
                    item.from() + " - " + item.to())));
    organisations.find(body.organisation()).ifPresent(found -> rows.addAll(seat(found, view)));
    List<PersonSummary> practising = people.ofBody(body.organisation());
    long fullTime = practising.stream().filter(PersonSummary::fullTime).count();
    rows.add(
        Row.of(
            view.text(WORD + "people"),
            view.text(WORD + "peopleCount", practising.size(), fullTime)));
    deadlines
        .ofSubject("body/" + body.approvalNo())
        .forEach(d ->
            rows.add(
                Row.of(
                    view.text("deadline." + d.kind()),
                    ChinaTime.dateOf(d.due().minusNanos(1)).toString(),
                    citation(d.basis(), today, view))));
    return rows;
  }

  /** The clause as one cites it, from the parameter that rests on it. */
  private String citation(String basis, LocalDate today, View view) {
    return parameters.on(today).describe().stream()
        .filter(row -> row.basis().equals(basis))
        .map(row -> view.either(row.citationZh(), row.citationEn()))
        .findFirst()
        .orElse(basis);
  }

  Map<String, String> names(LocalDate today, View view) {
    return catalogue.on(today).categories().stream()
        .collect(toMap(Category::code, c -> view.either(c.nameZh(), c.nameEn())));
  }

  List<TimelineEntry> timeline(List<StandingEvent> events, View view) {
    Map<UUID, LogPosition> places = log.of(events.stream().map(StandingEvent::fact).toList());
    return events.reversed().stream()
        .map(e -> entry(e, Optional.ofNullable(places.get(e.fact())), view))
        .toList();
  }

  private static TimelineEntry entry(StandingEvent e, Optional<LogPosition> place, View view) {
    List<Row> details = new ArrayList<>();
    details.add(Row.of(view.text(WORD + "standing"), view.name(e.to())));
    if (!e.note().isBlank()) {
      details.add(Row.of(view.text("page.regulator.standing.reason"), e.note()));
    }
    details.add(Row.of(view.text(WORD + "effective"), view.time(e.effective())));
    return new TimelineEntry(
        e.decided(),
        view.text("fact." + e.kind()),
        "",
        details,
        place.map(p -> new TimelineEntry.LogPlace(p.index(), "/log")));
  }

  private static List<Row> seat(OrganisationSummary found, View view) {
    return OrganisationRows.of(found, view);
  }

  private static String category(CatalogueVersion version, String code, View view) {
    return version
        .category(code)
        .map(c -> view.either(c.nameZh(), c.nameEn()) + " " + code)
        .orElse(code);
  }
}

package org.anzheng.web.oversight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anzheng.kernel.Actor;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.records.OversightEvent;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Audience;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 监督用语: names, links and histories that all these pages share. */
@Component
public class OversightWords {

  static final String WORD = "page.signals.";
  static final String SHEET = "shared/sheet";

  private final Organisations organisations;
  private final LogPositions log;

  OversightWords(Organisations organisations, LogPositions log) {
    this.organisations = organisations;
    this.log = log;
  }

  /** Where the pages of this reader's audience begin. */
  static String home(View view) {
    return view.user()
        .flatMap(user -> Audience.of(user.organisationType()))
        .map(Audience::path)
        .orElse("");
  }

  /** The name of an organisation; of the line where it has none. */
  String name(Optional<UUID> organisation, String otherwise, View view) {
    return organisation.flatMap(organisations::find).map(o -> name(o, view)).orElse(otherwise);
  }

  /** Names of organisations. */
  Map<UUID, OrganisationSummary> names(List<UUID> ids) {
    return organisations.find(ids);
  }

  static String name(OrganisationSummary organisation, View view) {
    return view.either(
        organisation.name(),
        organisation.nameEn().isBlank() ? organisation.name() : organisation.nameEn());
  }

  /** A subject as a link to what this reader can see of it. */
  static Cell subject(Subject subject, View view) {
    String home = home(view);
    String id = subject.id();
    return switch (subject.kind()) {
      case BODY -> Cell.link(id, home + "/bodies/" + id);
      case HOLDER -> Cell.link(id, "/certificates?uscc=" + id);
      case CERTIFICATE -> Cell.link(id, "/certificates/" + id);
      case PERSON -> Cell.of(id);
      case ACTIVITY ->
          Cell.link(
              id,
              home.equals(Audience.OFFICE.path())
                  ? home + "/cases/" + id
                  : home + "/cases/" + id + "/evidence");
    };
  }

  /** A record that shows something, with a link where it has a page. */
  static Row reference(String reference, View view) {
    String[] parts = reference.split("/", 2);
    String label = view.text(WORD + "reference." + parts[0]);
    return switch (parts[0]) {
      case "certificate" ->
          row(label, subject(new Subject(SubjectKind.CERTIFICATE, parts[1]), view));
      case "case" -> row(label, subject(new Subject(SubjectKind.ACTIVITY, parts[1]), view));
      case "order" -> Row.link(label, parts[1], home(view) + "/orders/" + parts[1]);
      case "service" -> Row.link(label, parts[1], home(view) + "/services/" + parts[1]);
      default -> Row.of(label, parts[1]);
    };
  }

  private static Row row(String label, Cell cell) {
    return cell.href().map(href -> Row.link(label, cell.text(), href)).orElseThrow();
  }

  /** What happened, with its place in the log; {@code name} says what a transition is called. */
  Sheet.History history(List<OversightEvent> events, Function<String, String> name, View view) {
    Map<UUID, LogPosition> places = log.of(events.stream().map(OversightEvent::fact).toList());
    return new Sheet.History(
        view.text(WORD + "history"),
        events.stream()
            .map(event ->
                new TimelineEntry(
                    event.at(),
                    name.apply(event.transition()),
                    event.account().equals(Actor.system().account()) ? "" : view.name(event.role()),
                    event.note().isBlank()
                        ? List.of()
                        : List.of(Row.of(view.text(WORD + "words"), event.note())),
                    Optional.ofNullable(places.get(event.fact()))
                        .map(place -> new TimelineEntry.LogPlace(place.index(), "/log"))))
            .toList());
  }

  static List<String> heads(View view, String... keys) {
    return List.of(keys).stream().map(key -> view.text(WORD + key)).toList();
  }

  static Row row(String key, String value, View view) {
    return Row.of(view.text(WORD + key), value);
  }
}

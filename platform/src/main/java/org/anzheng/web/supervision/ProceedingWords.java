package org.anzheng.web.supervision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.Organisations;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.offices.Subjects;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingEvent;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingStatus;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 监管事项用语: a proceeding in words, for lists, for its page and for "my work". */
@Component
class ProceedingWords {

  private static final String WORD = OversightFields.WORD;

  private final Organisations organisations;
  private final Subjects subjects;
  private final DaysLeft daysLeft;
  private final LogPositions log;
  private final Clock clock;

  ProceedingWords(
      Organisations organisations,
      Subjects subjects,
      DaysLeft daysLeft,
      LogPositions log,
      Clock clock) {
    this.organisations = organisations;
    this.subjects = subjects;
    this.daysLeft = daysLeft;
    this.log = log;
    this.clock = clock;
  }

  <S extends Enum<S> & ProceedingStatus> Sheet.Table table(
      List<Proceeding<S>> found, String base, View view) {
    return new Sheet.Table(
        view.text(WORD + "all", found.size()),
        List.of("number", "subject", "authority", "due", "status").stream()
            .map(head -> view.text(WORD + head))
            .toList(),
        found.stream().map(each -> cells(each, base, view)).toList(),
        view.text(WORD + "none"));
  }

  List<Row> rows(Proceeding<?> proceeding, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "number"), proceeding.number()));
    rows.add(
        Row.of(
            view.text(WORD + "subject"),
            view.name(proceeding.subjectKind()) + " " + subject(proceeding, view)));
    rows.add(Row.of(view.text(WORD + "party"), name(proceeding.party(), view)));
    rows.add(Row.of(view.text(WORD + "authority"), name(proceeding.organisation(), view)));
    rows.add(Row.of(view.text(WORD + "opened"), view.time(proceeding.openedAt())));
    if (!days(proceeding, view).isBlank()) {
      rows.add(Row.of(view.text(WORD + "due"), days(proceeding, view)));
    }
    return rows;
  }

  /** How many days are left of the clock that runs; blank without one. */
  String days(Proceeding<?> proceeding, View view) {
    return proceeding.status().closed()
        ? ""
        : proceeding.due().map(day -> daysLeft.words(day, view)).orElse("");
  }

  Tone tone(Proceeding<?> proceeding) {
    if (proceeding.status().closed()) {
      return Tone.NEUTRAL;
    }
    return proceeding.overdueOn(ChinaTime.dateOf(clock.instant()))
        ? Tone.BAD
        : proceeding.due().map(daysLeft::tone).orElse(Tone.ACTIVE);
  }

  String waitingFor(Proceeding<?> proceeding, View view) {
    return proceeding.status().awaiting().stream()
        .sorted()
        .map(view::name)
        .collect(Collectors.joining(view.either("、", ", ")));
  }

  String name(UUID organisation, View view) {
    return organisations
        .find(organisation)
        .map(found ->
            found.nameEn().isBlank() ? found.name() : view.either(found.name(), found.nameEn()))
        .orElse("");
  }

  String subject(Proceeding<?> proceeding, View view) {
    return subjects
        .find(new Subject(proceeding.subjectKind(), proceeding.subject()))
        .map(found ->
            found.nameEn().isBlank() ? found.name() : view.either(found.name(), found.nameEn()))
        .filter(name -> !name.equals(proceeding.subject()))
        .map(name -> proceeding.subject().length() > 30 ? name : name + " " + proceeding.subject())
        .orElse(proceeding.subject());
  }

  <S extends Enum<S> & ProceedingStatus> Sheet.History history(
      ProceedingFile<S> file, ProceedingBook<S> book, View view) {
    Map<UUID, LogPosition> places =
        log.of(file.events().stream().map(ProceedingEvent::fact).toList());
    return new Sheet.History(
        view.text(WORD + "history"),
        file.events().reversed().stream()
            .map(event ->
                new TimelineEntry(
                    event.at(),
                    view.name((Enum<?>) book.transition(event.transition())),
                    view.name(event.role()),
                    event.isPublic() ? List.of(Row.of("", view.text(WORD + "public"))) : List.of(),
                    Optional.ofNullable(places.get(event.fact()))
                        .map(place -> new TimelineEntry.LogPlace(place.index(), "/log"))))
            .toList());
  }

  private List<Cell> cells(Proceeding<?> proceeding, String base, View view) {
    return List.of(
        Cell.link(proceeding.number(), base + "/" + proceeding.number()),
        Cell.of(subject(proceeding, view)),
        Cell.of(name(proceeding.organisation(), view)),
        Cell.of(days(proceeding, view)),
        Cell.state(tone(proceeding), view.name((Enum<?>) proceeding.status())));
  }
}

package org.anzheng.web.conformity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.conformity.Matter;
import org.anzheng.conformity.MatterStatus;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.Organisations;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 持续符合用语: a matter in words, for lists and for its page. */
@Component
public class MatterWords {

  static final String WORD = "page.conformity.";

  private final Organisations organisations;
  private final DaysLeft daysLeft;
  private final Clock clock;

  MatterWords(Organisations organisations, DaysLeft daysLeft, Clock clock) {
    this.organisations = organisations;
    this.daysLeft = daysLeft;
    this.clock = clock;
  }

  /** The matters as a table. */
  public Sheet.Table table(String home, List<Matter<?>> matters, View view) {
    return new Sheet.Table(
        view.text(WORD + "all", matters.size()),
        List.of("number", "kind", "certificate", "holder", "due", "status").stream()
            .map(head -> view.text(WORD + head))
            .toList(),
        matters.stream().map(matter -> cells(home, matter, view)).toList(),
        view.text(WORD + "none"));
  }

  /** What everybody who may see it reads first. */
  List<Row> rows(String home, Matter<?> matter, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "number"), matter.number()));
    rows.add(
        Row.link(
            view.text(WORD + "certificate"),
            matter.certificate(),
            home + "/certificates/" + matter.certificate()));
    rows.add(Row.of(view.text(WORD + "holder"), name(matter.holder(), view)));
    rows.add(Row.of(view.text(WORD + "body"), name(matter.body(), view)));
    rows.add(Row.of(view.text(WORD + "opened"), view.time(matter.openedAt())));
    if (matter.lateDays() > 0) {
      rows.add(Row.of(view.text(WORD + "late"), view.text(WORD + "lateDays", matter.lateDays())));
    }
    if (!days(matter, view).isBlank()) {
      rows.add(Row.of(view.text(WORD + "due"), days(matter, view)));
    }
    matter
        .caseType()
        .ifPresent(type -> rows.add(Row.of(view.text(WORD + "caseType"), view.name(type))));
    matter
        .caseNumber()
        .ifPresent(number ->
            rows.add(Row.link(view.text(WORD + "case"), number, home + "/cases/" + number)));
    return rows;
  }

  /** Colour and shape of a status; what is late is never calm. */
  public Tone tone(Matter<?> matter) {
    MatterStatus status = matter.status();
    if (status.closed()) {
      return Tone.GOOD;
    }
    return matter.overdueOn(today()) || status.name().endsWith("CONSIDERED")
        ? Tone.BAD
        : matter.due().map(daysLeft::tone).orElse(Tone.ACTIVE);
  }

  /** Days left of the clock that runs; empty without one. */
  public String days(Matter<?> matter, View view) {
    return matter.status().closed()
        ? ""
        : matter.due().map(day -> daysLeft.words(day, view)).orElse("");
  }

  /** Whose turn it is. */
  String waitingFor(Matter<?> matter, View view) {
    return matter.status().awaiting().stream()
        .sorted()
        .map(view::name)
        .collect(Collectors.joining(" "));
  }

  /** The status as it is called; overdue is said beside it. */
  public String status(Matter<?> matter, View view) {
    String name = view.name(matter.status());
    return matter.overdueOn(today()) ? view.text(WORD + "overdueStatus", name) : name;
  }

  LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private String name(UUID organisation, View view) {
    return organisations.find(organisation).map(o -> view.either(o.name(), o.nameEn())).orElse("");
  }

  private List<Sheet.Cell> cells(String home, Matter<?> matter, View view) {
    return List.of(
        Sheet.Cell.link(matter.number(), home + "/conformity/" + matter.number()),
        Sheet.Cell.of(view.name(matter.kind())),
        Sheet.Cell.link(
            matter.certificate(), home + "/certificates/" + matter.certificate() + "/conformity"),
        Sheet.Cell.of(name(matter.holder(), view)),
        Sheet.Cell.of(days(matter, view)),
        Sheet.Cell.state(tone(matter), status(matter, view)));
  }
}

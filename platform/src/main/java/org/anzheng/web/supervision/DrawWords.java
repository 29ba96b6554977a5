package org.anzheng.web.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.supervision.draws.DrawEvent;
import org.anzheng.supervision.draws.DrawPlan;
import org.anzheng.supervision.draws.DrawPlan.Frozen;
import org.anzheng.supervision.draws.DrawPlan.Made;
import org.anzheng.supervision.draws.DrawSearch;
import org.anzheng.supervision.draws.DrawStatus;
import org.anzheng.supervision.draws.InspectionResult;
import org.anzheng.supervision.draws.PlanForm;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 抽查用语: what a plan says, the same for everybody. */
@Component
public class DrawWords {

  /** Where the public reads a plan. */
  public static final String PUBLIC = "/supervision/draws/";

  private static final String WORD = "page.supervision.";

  private final DrawSearch search;
  private final LogPositions log;
  private final Clock clock;

  DrawWords(DrawSearch search, LogPositions log, Clock clock) {
    this.search = search;
    this.log = log;
    this.clock = clock;
  }

  /** A page with the plan and how far it is; acts are added by who may act. */
  public Sheet page(DrawPlan plan, View view) {
    return Sheet.titled(plan.form().title())
        .mark(tone(plan.status()), view.name(plan.status()))
        .withIf(
            plan.status() == DrawStatus.OPEN,
            () -> new Sheet.Notice(view.text(WORD + "waiting"), false))
        .with(new Sheet.Facts(view.text(WORD + "plan"), planned(plan, view)))
        .withIf(
            plan.frozen().isPresent(),
            () -> new Sheet.Facts(view.text(WORD + "draw"), drawn(plan, view)))
        .withIf(plan.made().isPresent(), () -> results(plan, view));
  }

  /** What happened, with its place in the log. */
  public Sheet.History history(DrawPlan plan, View view) {
    List<DrawEvent> events = search.history(plan.number());
    Map<UUID, LogPosition> places = log.of(events.stream().map(DrawEvent::fact).toList());
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
                        : List.of(Row.of(view.text(WORD + "object"), event.note())),
                    Optional.ofNullable(places.get(event.fact()))
                        .map(place -> new TimelineEntry.LogPlace(place.index(), "/log"))))
            .toList());
  }

  /** A list of plans. */
  public Sheet.Table table(List<DrawPlan> plans, String base, View view) {
    return new Sheet.Table(
        view.text(WORD + "all"),
        heads(view, "number", "name", "kind", "announced", "overdueCount", "status"),
        plans.stream().map(plan -> cells(plan, base, view)).toList(),
        view.text(WORD + "none"));
  }

  /** How many results are overdue. */
  public long overdue(DrawPlan plan) {
    return plan.made().map(made -> overdue(plan, made)).orElse(0L);
  }

  private long overdue(DrawPlan plan, Made made) {
    return search.results(plan.number()).stream()
        .filter(result -> result.overdue(made.due(), today()))
        .count();
  }

  private List<Cell> cells(DrawPlan plan, String base, View view) {
    long late = overdue(plan);
    return List.of(
        Cell.link(plan.number(), base + plan.number()),
        Cell.of(plan.form().title()),
        Cell.of(view.name(plan.form().objectKind())),
        Cell.of(plan.frozen().map(frozen -> view.time(frozen.announced())).orElse("")),
        late == 0 ? Cell.of("") : Cell.state(Tone.BAD, view.text(WORD + "overdue", late)),
        Cell.state(tone(plan.status()), view.name(plan.status())));
  }

  private static List<Row> planned(DrawPlan plan, View view) {
    PlanForm form = plan.form();
    List<Row> rows = new ArrayList<>();
    rows.add(row("number", plan.number(), view));
    rows.add(row("year", Integer.toString(form.year()), view));
    rows.add(row("kind", view.name(form.objectKind()), view));
    for (Map.Entry<String, String> each :
        List.of(
            Map.entry("category", form.category()),
            Map.entry("issuer", form.issuer()),
            Map.entry("division", form.division()))) {
      if (!each.getValue().isEmpty()) {
        rows.add(row(each.getKey(), each.getValue(), view));
      }
    }
    rows.add(row("normal", form.normal() + "%", view));
    rows.add(row("raised", form.raised() + "%", view));
    return rows;
  }

  private List<Row> drawn(DrawPlan plan, View view) {
    Frozen frozen = plan.frozen().orElseThrow();
    List<Row> rows = new ArrayList<>();
    rows.add(row("announced", view.time(frozen.announced()), view));
    rows.add(row("frozenAt", view.time(frozen.at()), view));
    rows.add(row("objects", Integer.toString(frozen.lists().objects().size()), view));
    rows.add(row("objectsHash", frozen.lists().objectsHash(), view));
    rows.add(row("inspectors", Integer.toString(frozen.lists().inspectors().size()), view));
    rows.add(row("inspectorsHash", frozen.lists().inspectorsHash(), view));
    Optional.ofNullable(log.of(List.of(frozen.fact())).get(frozen.fact()))
        .ifPresent(place ->
            rows.add(
                Row.link(
                    view.text(WORD + "logged"), place.origin() + " #" + place.index(), "/log")));
    plan.made()
        .ifPresent(made -> {
          rows.add(row("drawnAt", view.time(made.at()), view));
          rows.add(row("seed", made.seed(), view));
          rows.add(
              Row.link(
                  view.text(WORD + "file"),
                  plan.number() + ".json",
                  PUBLIC + plan.number() + ".json"));
          rows.add(Row.of("", view.text(WORD + "verify")));
          rows.add(row("due", made.due().toString(), view));
        });
    return rows;
  }

  private Sheet.Table results(DrawPlan plan, View view) {
    Made made = plan.made().orElseThrow();
    return new Sheet.Table(
        view.text(WORD + "results"),
        heads(view, "place", "object", "inspectors", "result", "inspectedOn", "publishedOn"),
        search.results(plan.number()).stream()
            .map(result -> cells(plan, made, result, view))
            .toList(),
        view.text(WORD + "none"));
  }

  private List<Cell> cells(DrawPlan plan, Made made, InspectionResult result, View view) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Integer.toString(result.place())));
    cells.add(object(plan, result.object()));
    cells.add(Cell.of(names(plan, result)));
    result
        .result()
        .ifPresentOrElse(
            found -> {
              cells.add(
                  Cell.of(
                      view.name(found.outcome())
                          + (found.note().isBlank() ? "" : "\n" + found.note())));
              cells.add(Cell.of(found.inspectedOn().toString()));
              cells.add(
                  found.publishedOn().isAfter(made.due())
                      ? Cell.state(Tone.BAD, found.publishedOn().toString())
                      : Cell.of(found.publishedOn().toString()));
            },
            () -> {
              boolean late = result.overdue(made.due(), today());
              cells.add(
                  late
                      ? Cell.state(Tone.BAD, view.text(WORD + "late", made.due()))
                      : Cell.of(view.text(WORD + "open")));
              cells.add(Cell.of(""));
              cells.add(Cell.of(""));
            });
    return cells;
  }

  private static Cell object(DrawPlan plan, String object) {
    return switch (plan.form().objectKind()) {
      case BODY -> Cell.link(object, "/bodies/" + object);
      case CERTIFICATE -> Cell.link(object, "/certificates/" + object);
      case HOLDER -> Cell.link(object, "/certificates?uscc=" + object);
    };
  }

  private static String names(DrawPlan plan, InspectionResult result) {
    return plan.frozen().orElseThrow().lists().inspectors().stream()
        .map(line -> line.split(" ", 3))
        .filter(part -> result.inspectors().contains(part[0]))
        .map(part -> part[2])
        .collect(Collectors.joining("\n"));
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private static List<String> heads(View view, String... keys) {
    return List.of(keys).stream().map(key -> view.text(WORD + key)).toList();
  }

  private static Row row(String key, String value, View view) {
    return Row.of(view.text(WORD + key), value);
  }

  private static Tone tone(DrawStatus status) {
    return switch (status) {
      case PLANNED, WITHDRAWN -> Tone.NEUTRAL;
      case FROZEN, OPEN, DRAWN -> Tone.ACTIVE;
      case PUBLISHED -> Tone.GOOD;
    };
  }
}

package org.anzheng.web.regulator.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.SchemeParameters;
import org.anzheng.supervision.draws.DrawSearch;
import org.anzheng.supervision.draws.InspectionKind;
import org.anzheng.supervision.draws.PlanForm;
import org.anzheng.supervision.draws.PlanForm.Avoidance;
import org.anzheng.supervision.draws.PlanForm.RaisedObject;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 抽查计划表单: its fields, and what was typed into them. */
@Component
class PlanForms {

  private static final String WORD = "page.supervision.";

  private final DrawSearch search;
  private final BodyDirectory bodies;
  private final Catalogue catalogue;
  private final Parameters parameters;
  private final Clock clock;

  PlanForms(
      DrawSearch search,
      BodyDirectory bodies,
      Catalogue catalogue,
      Parameters parameters,
      Clock clock) {
    this.search = search;
    this.bodies = bodies;
    this.catalogue = catalogue;
    this.parameters = parameters;
    this.clock = clock;
  }

  FormField[] fields(Typed typed, Actor actor, View view) {
    List<Option> officials =
        search.officials(actor.organisation()).stream()
            .map(a -> Option.of(a.id().toString(), a.name() + " (" + a.login() + ")"))
            .toList();
    return new FormField[] {
      FormField.Line.text("title", label("name", view), typed.text("title")),
      number("year", typed, view),
      FormField.Choice.one(
          "objectKind",
          label("kind", view),
          typed.text("objectKind"),
          Arrays.stream(InspectionKind.values())
              .map(kind -> Option.of(kind.name(), view.name(kind)))
              .toList()),
      select("category", categories(view), typed, view),
      select("issuer", issuers(view), typed, view),
      new FormField.Line(
          "division",
          label("division", view),
          label("division.hint", view),
          "",
          typed.text("division"),
          "text"),
      number("normal", typed, view),
      number("raised", typed, view),
      rows("raisedObjects", typed, view, column("object", view), column("reason", view)),
      FormField.Choice.many(
          "inspectors", label("inspectors", view), typed.texts("inspectors"), officials),
      rows(
          "avoidances",
          typed,
          view,
          new FormField.Column("inspector", label("inspector", view), "select", officials),
          column("object", view),
          column("reason", view))
    };
  }

  PlanForm read(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    String title = reader.required("title");
    Optional<Integer> year = whole(reader, "year");
    Optional<InspectionKind> kind = reader.choice("objectKind", InspectionKind.class);
    Optional<Integer> normal = whole(reader, "normal");
    Optional<Integer> raised = whole(reader, "raised");
    List<Optional<UUID>> inspectors =
        typed.texts("inspectors").stream().sorted().map(PlanForms::id).toList();
    List<List<String>> avoidances = typed.rows("avoidances", "inspector", "object", "reason");
    Stream.concat(inspectors.stream(), avoidances.stream().map(row -> id(row.getFirst())))
        .filter(Optional::isEmpty)
        .findFirst()
        .ifPresent(
            unread -> reader.object(Objection.toField("inspectors", KernelRefusal.NOT_UNDERSTOOD)));
    reader.refuseIfAny();
    return new PlanForm(
        title,
        year.orElseThrow(),
        kind.orElseThrow(),
        typed.text("category"),
        typed.text("issuer"),
        typed.text("division"),
        normal.orElseThrow(),
        raised.orElseThrow(),
        typed.rows("raisedObjects", "object", "reason").stream()
            .map(row -> new RaisedObject(row.getFirst(), row.getLast()))
            .toList(),
        inspectors.stream().flatMap(Optional::stream).toList(),
        avoidances.stream()
            .map(row -> new Avoidance(id(row.get(0)).orElseThrow(), row.get(1), row.get(2)))
            .toList());
  }

  Typed empty() {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    SchemeParameters numbers = parameters.on(today);
    return Typed.none()
        .with("year", Integer.toString(today.getYear()))
        .with("normal", numbers.row(ParameterKey.DRAW_SHARE_NORMAL).value() + "")
        .with("raised", numbers.row(ParameterKey.DRAW_SHARE_RAISED).value() + "");
  }

  private static Optional<Integer> whole(TypedReader reader, String field) {
    return reader.required(field).isEmpty() ? Optional.empty() : reader.numberIfAny(field);
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private Stream<Option> categories(View view) {
    return catalogue.latest().categories().stream()
        .map(c -> Option.of(c.code(), view.either(c.nameZh(), c.nameEn())));
  }

  private Stream<Option> issuers(View view) {
    return bodies.all().stream()
        .map(b -> Option.of(b.approvalNo(), view.either(b.name(), b.nameEn())));
  }

  private static FormField select(String name, Stream<Option> options, Typed typed, View view) {
    return new FormField.Select(
        name,
        label(name, view),
        "",
        typed.text(name),
        Stream.concat(Stream.of(Option.of("", label("any", view))), options).toList());
  }

  private static FormField number(String name, Typed typed, View view) {
    return new FormField.Line(name, label(name, view), "", "", typed.text(name), "number");
  }

  private static FormField rows(String name, Typed typed, View view, FormField.Column... columns) {
    String[] keys = Arrays.stream(columns).map(FormField.Column::key).toArray(String[]::new);
    return new FormField.Rows(
        name,
        label(name, view),
        label(name + ".hint", view),
        "",
        List.of(columns),
        typed.rows(name, keys));
  }

  private static FormField.Column column(String key, View view) {
    return FormField.Column.of(key, label(key, view), "text");
  }

  private static String label(String key, View view) {
    return view.text(WORD + key);
  }
}

package org.anzheng.web.body.filings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.bodies.filings.Filing;
import org.anzheng.bodies.filings.FilingAnnouncement;
import org.anzheng.bodies.filings.FilingForm;
import org.anzheng.bodies.filings.FilingKind;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.approvals.ApprovalWords;
import org.anzheng.web.shared.FieldAnswers;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 备案表单: between what is typed and the form. */
@Component
class FilingFields {

  private static final String WORD = "page.filings.";

  private final BodyDirectory directory;
  private final Criteria criteria;
  private final ApprovalWords words;
  private final ApprovalFiles files;
  private final Clock clock;

  FilingFields(
      BodyDirectory directory,
      Criteria criteria,
      ApprovalWords words,
      ApprovalFiles files,
      Clock clock) {
    this.directory = directory;
    this.criteria = criteria;
    this.words = words;
    this.files = files;
    this.clock = clock;
  }

  static FilingForm read(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Optional<FilingKind> kind = reader.choice("filingKind", FilingKind.class);
    Optional<LocalDate> released = reader.date("releasedOn");
    Optional<LocalDate> effective = reader.date("effectiveFrom");
    Optional<UUID> text = reader.idIfAny("kept.text");
    reader.refuseIfAny();
    return new FilingForm(
        kind.orElseThrow(),
        typed.text("title"),
        some(typed, "rule"),
        typed.texts("categories").stream().sorted().toList(),
        released.orElseThrow(),
        effective.orElseThrow(),
        typed.text("summary"),
        text,
        some(typed, "replaces"));
  }

  static FilingAnnouncement readAnnouncement(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Optional<FilingKind> kind = reader.choice("filingKind", FilingKind.class);
    String title = reader.required("title");
    Optional<LocalDate> released = reader.date("releasedOn");
    reader.refuseIfAny();
    return new FilingAnnouncement(kind.orElseThrow(), title, released.orElseThrow());
  }

  /** What is known already of a filing that is completed, mended or replaced. */
  static Typed of(Filing filing, boolean again) {
    Typed typed =
        Typed.none()
            .with("filingKind", filing.filingKind().name())
            .with("title", filing.title())
            .with("rule", filing.rule().orElse(""))
            .with("categories", filing.categories().toArray(String[]::new))
            .with("summary", filing.summary());
    if (!again) {
      return typed.with("replaces", filing.number());
    }
    Typed dated =
        typed
            .with("number", filing.number())
            .with("releasedOn", filing.releasedOn().toString())
            .with("effectiveFrom", filing.effectiveFrom().map(LocalDate::toString).orElse(""));
    return filing.text().map(text -> dated.with("kept.text", text.file().toString())).orElse(dated);
  }

  FilingFormPage page(Typed typed, FormErrors errors, Actor actor, View view) {
    List<FormField> fields = fields(typed, actor, view);
    String kept = files.kept(typed, "kept.text", actor);
    List<Row> answers = new ArrayList<>();
    fields.forEach(field -> FieldAnswers.of(field).ifPresent(answers::add));
    if (!kept.isEmpty()) {
      answers.add(Row.of(view.text(WORD + "text"), kept));
    }
    return new FilingFormPage(fields, answers, typed, errors, kept);
  }

  /** The three fields of an announcement. */
  List<FormField> announcement(Typed typed, View view) {
    return List.of(
        kind(typed, view),
        FormField.Line.text("title", view.text(WORD + "name"), typed.text("title")),
        date("releasedOn", limit(view), typed, view));
  }

  private List<FormField> fields(Typed typed, Actor actor, View view) {
    List<Option> rules =
        criteria.rules().stream()
            .map(rule ->
                Option.of(rule.id(), rule.id() + " " + view.either(rule.titleZh(), rule.titleEn())))
            .toList();
    List<Option> categories =
        directory
            .ofOrganisation(actor.organisation())
            .map(BodySummary::scope)
            .orElse(List.of())
            .stream()
            .map(ScopeItem::category)
            .distinct()
            .sorted()
            .map(code -> Option.of(code, words.category(code, view)))
            .toList();
    return List.of(
        kind(typed, view),
        FormField.Line.text("title", view.text(WORD + "name"), typed.text("title")),
        new FormField.Select(
            "rule",
            view.text(WORD + "rule"),
            view.text(WORD + "rule.hint"),
            typed.text("rule"),
            rules),
        FormField.Choice.many(
            "categories", view.text(WORD + "categories"), typed.texts("categories"), categories),
        date("releasedOn", limit(view), typed, view),
        date("effectiveFrom", "", typed, view),
        FormField.Text.of("summary", view.text(WORD + "summary"), "", typed.text("summary")),
        new FormField.Upload("file.text", view.text(WORD + "text"), view.text(WORD + "text.hint")));
  }

  private static FormField kind(Typed typed, View view) {
    return new FormField.Choice(
        "filingKind",
        view.text(WORD + "kind"),
        "",
        view.text(WORD + "kind.basis"),
        java.util.Set.of(typed.text("filingKind")),
        Arrays.stream(FilingKind.values())
            .map(kind ->
                new Option(kind.name(), view.name(kind), view.text(WORD + "kind." + kind.name())))
            .toList(),
        false);
  }

  private String limit(View view) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return view.text(WORD + "limit.hint", words.term(ParameterKey.SELF_RULE_FILING, today, view));
  }

  private static FormField date(String name, String hint, Typed typed, View view) {
    return new FormField.Line(name, view.text(WORD + name), hint, "", typed.text(name), "date");
  }

  private static Optional<String> some(Typed typed, String field) {
    return Optional.of(typed.text(field)).filter(text -> !text.isEmpty());
  }
}

package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.evidence.EvidenceSide;
import org.anzheng.evidence.EvidenceSubject;
import org.anzheng.evidence.HandOut;
import org.anzheng.evidence.HandOuts;
import org.anzheng.evidence.RecordAccess;
import org.anzheng.evidence.RecordLine;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 证据包选择页: what there is, what of it may be opened, and what was taken out before. */
@Component
class EvidenceSheets {

  private static final String WORD = EvidencePages.WORD;

  private final HandOuts handOuts;
  private final Accounts accounts;

  EvidenceSheets(HandOuts handOuts, Accounts accounts) {
    this.handOuts = handOuts;
    this.accounts = accounts;
  }

  Sheet of(
      EvidenceSubject subject,
      List<RecordLine> lines,
      EvidencePlace place,
      Typed typed,
      View view) {
    boolean opens = lines.stream().anyMatch(RecordLine::opens);
    return Sheet.titled(view.text(WORD + "title"))
        .lede(view.text(WORD + "lede"))
        .back(subject.summary().number(), place.back())
        .with(new Sheet.Facts("", facts(subject, lines, view)))
        .withIf(!opens, () -> new Sheet.Notice(view.text(WORD + "headersOnly"), false))
        .with(form(subject, lines, place, typed, view))
        .with(records(lines, place, view))
        .with(earlier(subject, view));
  }

  private static List<Row> facts(EvidenceSubject subject, List<RecordLine> lines, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "records"), Integer.toString(lines.size())));
    rows.add(
        Row.of(
            view.text(WORD + "openable"),
            Long.toString(lines.stream().filter(RecordLine::opens).count()),
            view.text(WORD + "openable." + subject.side())));
    long erased = lines.stream().filter(l -> l.access() == RecordAccess.ERASED).count();
    if (erased > 0) {
      rows.add(Row.of(view.text(WORD + "erased"), Long.toString(erased)));
    }
    subject
        .certificate()
        .ifPresent(number ->
            rows.add(Row.link(view.text(WORD + "certificate"), number, "/certificates/" + number)));
    return rows;
  }

  private static Sheet.Act form(
      EvidenceSubject subject,
      List<RecordLine> lines,
      EvidencePlace place,
      Typed typed,
      View view) {
    List<FormField> fields = new ArrayList<>();
    List<Option> what = new ArrayList<>();
    what.add(option(EvidenceForm.HEADERS, view));
    List<Option> openable =
        lines.stream().filter(RecordLine::opens).map(line -> option(line, view)).toList();
    if (!openable.isEmpty()) {
      what.add(option(EvidenceForm.ALL, view));
      what.add(option(EvidenceForm.SOME, view));
    }
    fields.add(
        FormField.Choice.one(
            EvidenceForm.WHAT, view.text(WORD + "what"), typed.text(EvidenceForm.WHAT), what));
    if (!openable.isEmpty()) {
      fields.add(
          FormField.Choice.many(
              EvidenceForm.RECORD,
              view.text(WORD + "which"),
              typed.texts(EvidenceForm.RECORD),
              openable));
    }
    if (subject.side() != EvidenceSide.READER && subject.file().isPresent()) {
      fields.add(
          FormField.Choice.many(
              EvidenceForm.FILES,
              view.text(WORD + "files"),
              typed.texts(EvidenceForm.FILES),
              List.of(Option.of(EvidenceForm.YES, view.text(WORD + "files.yes")))));
    }
    if (subject.certificate().isPresent()) {
      fields.add(EvidenceForm.day(typed, view));
    }
    return Sheet.Act.of(
            view.text(WORD + "choose"),
            place.page(),
            view.text(WORD + "submit"),
            fields.toArray(FormField[]::new))
        .leadsTo(view.text(WORD + "recorded"));
  }

  private static Option option(String what, View view) {
    return new Option(
        what, view.text(WORD + "what." + what), view.text(WORD + "what." + what + ".hint"));
  }

  private static Option option(RecordLine line, View view) {
    return new Option(
        Long.toString(line.n()),
        view.text(WORD + "record", line.n(), view.text("fact." + line.kind())),
        view.time(line.at()));
  }

  private static Sheet.Table records(List<RecordLine> lines, EvidencePlace place, View view) {
    return new Sheet.Table(
        view.text(WORD + "table"),
        List.of(
            view.text(WORD + "n"),
            view.text(WORD + "kind"),
            view.text(WORD + "at"),
            view.text(WORD + "access"),
            view.text(WORD + "fields")),
        lines.stream().map(line -> cells(line, place, view)).toList(),
        view.text(WORD + "table.none"));
  }

  private static List<Sheet.Cell> cells(RecordLine line, EvidencePlace place, View view) {
    boolean single = line.opens() && line.fields();
    return List.of(
        Sheet.Cell.of(Long.toString(line.n())),
        Sheet.Cell.of(
            view.text("fact." + line.kind()) + (line.own() ? "" : view.text(WORD + "other"))),
        Sheet.Cell.of(view.time(line.at())),
        Sheet.Cell.state(
            line.opens() ? Tone.GOOD : Tone.NEUTRAL, view.text(WORD + "access." + line.access())),
        single
            ? Sheet.Cell.link(view.text(WORD + "fields.open"), place.page() + "/" + line.n())
            : Sheet.Cell.of(view.text(WORD + (line.opens() ? "fields.whole" : "fields.no"))));
  }

  private Sheet.Table earlier(EvidenceSubject subject, View view) {
    return new Sheet.Table(
        view.text(WORD + "earlier"),
        List.of(
            view.text(WORD + "earlier.at"),
            view.text(WORD + "earlier.who"),
            view.text(WORD + "earlier.what")),
        handOuts.of(subject).stream().map(out -> cells(out, view)).toList(),
        view.text(WORD + "earlier.none"));
  }

  private List<Sheet.Cell> cells(HandOut out, View view) {
    String who = accounts.find(out.account()).map(AccountSummary::name).orElse("");
    return List.of(
        Sheet.Cell.of(view.time(out.at())),
        Sheet.Cell.of(who),
        Sheet.Cell.of(
            view.text(WORD + "earlier.content", out.records(), out.opened(), out.files())));
  }
}

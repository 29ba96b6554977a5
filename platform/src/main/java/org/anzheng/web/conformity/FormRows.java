package org.anzheng.web.conformity;

import static org.anzheng.web.conformity.MatterWords.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.conformity.ChangeCodes;
import org.anzheng.conformity.ChangeForm;
import org.anzheng.conformity.DeclarationForm;
import org.anzheng.conformity.FiledForm;
import org.anzheng.conformity.IncidentForm;
import org.anzheng.conformity.IncidentLead;
import org.anzheng.conformity.IncidentMeasures;
import org.anzheng.conformity.MarkAnswer;
import org.anzheng.conformity.MarkCheckForm;
import org.anzheng.conformity.MatterForm;
import org.anzheng.scheme.ReasonCode;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 已交表单的用语: a form as it was handed in, with the hashes of its files and its own. */
@Component
class FormRows {

  private final ChangeCodes codes;
  private final Files files;

  FormRows(ChangeCodes codes, Files files) {
    this.codes = codes;
    this.files = files;
  }

  /**
   * The form as a part of a page.
   *
   * @param base address of the matter, below which its files are handed out
   */
  Sheet.Facts of(FiledForm filed, String base, View view) {
    List<Row> rows = new ArrayList<>(rows(filed.form(), view));
    rows.removeIf(row -> row.value().isBlank());
    filed.form().files().forEach(file -> rows.add(file(file, base, view)));
    rows.add(
        Row.of(view.text(WORD + "filed"), view.time(filed.filedAt()), "SHA-256 " + filed.sha256()));
    return new Sheet.Facts(
        view.text(WORD + "form." + filed.form().getClass().getSimpleName()), rows);
  }

  private List<Row> rows(MatterForm form, View view) {
    return switch (form) {
      case ChangeForm f ->
          List.of(
              row("codes", f.codes().stream().map(c -> code(c, view)), view),
              row("changedOn", f.changedOn(), view),
              row("before", f.before(), view),
              row("after", f.after(), view),
              row("effect", f.effect(), view));
      case IncidentForm f -> incident(f, view);
      case IncidentLead f ->
          List.of(
              row("source", f.source().map(view::name), view),
              row("learnedOn", f.learnedOn(), view),
              row("what", f.what(), view));
      case IncidentMeasures f ->
          List.of(row("cause", f.cause(), view), row("measures", f.measures(), view));
      case DeclarationForm f -> declaration(f, view);
      case MarkCheckForm f ->
          List.of(
              row("place", f.place().map(view::name), view),
              row("where", f.where(), view),
              row("seenOn", f.seenOn(), view),
              row("finding", f.finding().map(view::name), view),
              row("facts", f.facts(), view),
              row("correction", f.correction(), view));
      case MarkAnswer f -> List.of(row("answer", f.answer(), view));
    };
  }

  private static List<Row> incident(IncidentForm f, View view) {
    return List.of(
        row("incident", f.incident().map(view::name), view),
        row("grade", f.grade().map(view::name), view),
        row("happenedOn", f.happenedOn(), view),
        row("noticedOn", f.noticedOn(), view),
        row("what", f.what(), view),
        row("services", f.services(), view),
        row("customerCount", f.customerCount(), view),
        row("customers", f.customers(), view),
        row("leaks", f.leaks().stream().sorted().map(view::name), view),
        row("reportedTo", f.reportedTo(), view),
        row("measures", f.measures(), view));
  }

  private static List<Row> declaration(DeclarationForm f, View view) {
    return List.of(
        row(
            "conforms",
            f.conforms().map(yes -> view.text(WORD + "option.conforms." + (yes ? "yes" : "no"))),
            view),
        row("deviations", f.deviations(), view),
        row("changes", f.changes(), view),
        row("incidents", f.incidents(), view),
        row("complaints", f.complaints(), view),
        row("markUse", f.markUse(), view),
        row("signatory", f.signatory(), view));
  }

  private String code(String code, View view) {
    return codes.all().stream()
        .filter(known -> known.code().equals(code))
        .map((ReasonCode known) -> code + " " + view.either(known.textZh(), known.textEn()))
        .findFirst()
        .orElse(code);
  }

  private Row file(UUID id, String base, View view) {
    Optional<StoredFile> file = files.find(id);
    return new Row(
        view.text(WORD + "field.evidence"),
        file.map(StoredFile::name).orElse(id.toString()),
        file.map(f -> "SHA-256 " + f.sha256()).orElse(""),
        Optional.of(base + "/files/" + id));
  }

  private static Row row(String name, Stream<String> values, View view) {
    return row(name, values.collect(Collectors.joining("\n")), view);
  }

  private static Row row(String name, Optional<?> value, View view) {
    return row(name, value.map(Object::toString).orElse(""), view);
  }

  private static Row row(String name, String value, View view) {
    return Row.of(Fields.label(name, view), value);
  }
}

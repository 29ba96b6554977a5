package org.anzheng.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.scheme.forms.FieldDefinition;
import org.anzheng.scheme.forms.FieldUse;
import org.anzheng.scheme.forms.FormDefinition;
import org.anzheng.scheme.forms.FormPart;
import org.anzheng.scheme.forms.Words;
import org.anzheng.web.shared.Sheet.Cell;

/** 表单呈现: a definition as tables of its fields. */
public final class FormSheets {

  private static final String WORD = "page.forms.";

  private FormSheets() {}

  /** A table for each part: field, type, when it is filled in, what asks for it. */
  public static List<Sheet.Part> definition(FormDefinition form, View view) {
    return form.parts().stream().map(part -> table(part, view)).toList();
  }

  /** Clauses in words. */
  public static String citations(List<String> basis, View view) {
    return basis.stream()
        .map(citation -> Citations.of(citation, view))
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(view.either("；", "; ")));
  }

  private static Sheet.Part table(FormPart part, View view) {
    List<List<Cell>> lines = new ArrayList<>();
    for (FieldDefinition field : part.fields()) {
      lines.add(line("", field, view));
      String group = words(field.name(), view) + " › ";
      field.columns().forEach(column -> lines.add(line(group, column, view)));
    }
    return new Sheet.Table(
        words(part.title(), view),
        Stream.of("field", "kind", "use", "basis").map(head -> view.text(WORD + head)).toList(),
        lines,
        "");
  }

  private static List<Cell> line(String group, FieldDefinition field, View view) {
    return List.of(
        Cell.of(group + words(field.name(), view)),
        Cell.of(kind(field, view)),
        Cell.of(use(field, view)),
        Cell.of(citations(field.basis(), view)));
  }

  private static String kind(FieldDefinition field, View view) {
    String kind = view.name(field.kind());
    return field.values().isEmpty()
        ? kind
        : field.values().values().stream()
            .map(value -> words(value, view))
            .sorted()
            .collect(Collectors.joining(view.either("、", ", "), kind + view.either("：", ": "), ""));
  }

  private static String use(FieldDefinition field, View view) {
    return field.use() == FieldUse.CONDITIONAL
        ? field.when().map(when -> words(when, view)).orElse("")
        : view.name(field.use());
  }

  private static String words(Words words, View view) {
    return view.either(words.zh(), words.en());
  }
}

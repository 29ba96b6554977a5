package org.anzheng.web.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 核对内容: what was typed into a field, in words. */
public final class FieldAnswers {

  private FieldAnswers() {}

  /** The rows of a form. */
  public static List<Row> all(List<FormField> fields) {
    return fields.stream().map(FieldAnswers::of).flatMap(Optional::stream).toList();
  }

  /** The row; none when nothing was typed. */
  public static Optional<Row> of(FormField field) {
    String answer =
        switch (field) {
          case FormField.Line line -> line.value();
          case FormField.Text text -> text.value();
          case FormField.Choice choice -> chosen(choice.options(), choice.values());
          case FormField.Select select -> chosen(select.options(), Set.of(select.value()));
          case FormField.Rows rows ->
              rows.rows().stream()
                  .map(cells -> row(rows.columns(), cells))
                  .collect(Collectors.joining("\n"));
          case FormField.Upload upload -> "";
        };
    return answer.isBlank() ? Optional.empty() : Optional.of(Row.of(field.label(), answer));
  }

  private static String row(List<FormField.Column> columns, List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cell(columns.get(i), cells.get(i));
      line.append(line.isEmpty() || cell.isBlank() ? "" : "，").append(cell);
    }
    return line.toString();
  }

  private static String cell(FormField.Column column, String cell) {
    if (column.type().equals("checkbox")) {
      return cell.isBlank() ? "" : column.label();
    }
    return column.options().isEmpty() ? cell : chosen(column.options(), Set.of(cell));
  }

  private static String chosen(List<Option> options, Set<String> values) {
    return options.stream()
        .filter(option -> !option.value().isEmpty() && values.contains(option.value()))
        .map(Option::label)
        .collect(Collectors.joining("\n"));
  }
}

package org.anzheng.web.cases;

import java.util.Optional;
import java.util.stream.Collectors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;

/** 核对内容: what was typed into a field, in words. */
public final class FieldAnswers {

  private FieldAnswers() {}

  /** The row; none when nothing was typed. */
  public static Optional<Row> of(FormField field) {
    return switch (field) {
      case FormField.Line line -> row(line.label(), line.value());
      case FormField.Text text -> row(text.label(), text.value());
      case FormField.Choice choice ->
          row(
              choice.label(),
              choice.options().stream()
                  .filter(option -> choice.values().contains(option.value()))
                  .map(Option::label)
                  .collect(Collectors.joining("\n")));
      case FormField.Select select ->
          row(
              select.label(),
              select.options().stream()
                  .filter(option -> !option.value().isEmpty())
                  .filter(option -> option.value().equals(select.value()))
                  .map(Option::label)
                  .collect(Collectors.joining()));
      case FormField.Upload upload -> Optional.empty();
    };
  }

  private static Optional<Row> row(String label, String value) {
    return value.isBlank() ? Optional.empty() : Optional.of(Row.of(label, value));
  }
}

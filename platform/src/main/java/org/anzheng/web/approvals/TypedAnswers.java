package org.anzheng.web.approvals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;

/** 核对内容: what was typed into a field, in words. */
public final class TypedAnswers {

  private TypedAnswers() {}

  /** A row for a field that was filled. */
  public static Optional<Row> of(FormField field) {
    String value =
        switch (field) {
          case FormField.Line line -> line.value();
          case FormField.Text text -> text.value();
          case FormField.Choice choice -> chosen(choice.options(), choice.values());
          case FormField.Select select -> chosen(select.options(), Set.of(select.value()));
          case FormField.Upload upload -> "";
        };
    return value.isBlank() ? Optional.empty() : Optional.of(Row.of(field.label(), value));
  }

  private static String chosen(List<Option> options, Set<String> values) {
    return options.stream()
        .filter(option -> values.contains(option.value()))
        .map(Option::label)
        .collect(Collectors.joining("\n"));
  }
}

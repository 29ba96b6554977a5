package org.anzheng.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anzheng.scheme.forms.FieldDefinition;
import org.anzheng.scheme.forms.FieldKind;
import org.anzheng.scheme.forms.FormDefinition;
import org.anzheng.scheme.forms.Words;
import tools.jackson.databind.JsonNode;

/**
 * 表单内容: what a frozen record says, in the words of the definition it was made with. It needs the
 * record and the definition only, so it reads the same for ever.
 */
public final class FormValues {

  private FormValues() {}

  /** A row for each field that has a value, in the order of the form. */
  public static List<Row> rows(FormDefinition form, JsonNode record, View view) {
    List<Row> rows = new ArrayList<>();
    form.fields()
        .forEach(field -> {
          String value = value(field, at(record, field.path()), view);
          if (!value.isBlank()) {
            rows.add(Row.of(words(field.name(), view), value));
          }
        });
    return rows;
  }

  private static JsonNode at(JsonNode record, String path) {
    return record.at("/" + path.replace('.', '/'));
  }

  private static String value(FieldDefinition field, JsonNode found, View view) {
    if (field.kind() == FieldKind.GROUP) {
      return found.values().stream()
          .map(row -> group(field, row, view))
          .filter(line -> !line.isBlank())
          .collect(Collectors.joining("\n"));
    }
    return found.isArray()
        ? found.values().stream()
            .map(one -> single(field, one, view))
            .collect(Collectors.joining("\n"))
        : single(field, found, view);
  }

  private static String group(FieldDefinition field, JsonNode row, View view) {
    return field.columns().stream()
        .map(column -> value(column, at(row, column.path()), view))
        .filter(cell -> !cell.isBlank())
        .collect(Collectors.joining(view.either("，", ", ")));
  }

  private static String single(FieldDefinition field, JsonNode found, View view) {
    if (found.isMissingNode() || found.isNull() || found.isContainer()) {
      return "";
    }
    return switch (field.kind()) {
      case YES_NO -> view.text(found.asBoolean() ? "page.forms.yes" : "page.forms.no");
      case CHOICE ->
          Optional.ofNullable(field.values().get(found.asString()))
              .map(name -> words(name, view))
              .orElse(found.asString());
      default -> found.asString();
    };
  }

  private static String words(Words words, View view) {
    return view.either(words.zh(), words.en());
  }
}

package org.anzheng.web.applicant;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/** 可重复的行: a field of rows whose columns are named by message keys. */
final class SectionRows {

  private static final String WORD = "page.applicant.";
  private static final Set<String> DATES = Set.of("from", "until");

  private SectionRows() {}

  /** The field with what was typed into it. */
  static FormField of(String name, Typed typed, View view, String... keys) {
    return new FormField.Rows(
        name,
        view.text(WORD + name),
        view.text(WORD + name + ".hint"),
        "",
        Arrays.stream(keys).map(key -> column(name, key, view)).toList(),
        typed.rows(name, keys));
  }

  static FormField.Column column(String name, String key, View view) {
    String type = DATES.contains(key) ? "date" : "text";
    return FormField.Column.of(key, view.text(WORD + name + "." + key), type);
  }

  static LocalDate date(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw notUnderstood(field);
    }
  }

  static int number(String field, String text) {
    try {
      return text.isBlank() ? 0 : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw notUnderstood(field);
    }
  }

  private static Refusal notUnderstood(String field) {
    return new Refusal(List.of(Objection.toField(field, KernelRefusal.NOT_UNDERSTOOD)));
  }
}

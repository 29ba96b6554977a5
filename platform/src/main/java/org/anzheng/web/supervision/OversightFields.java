package org.anzheng.web.supervision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.AccountSummary;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;

/** 监管表单字段: label and hint of a field follow from its name. */
final class OversightFields {

  static final String WORD = "page.oversight.";
  static final String KEPT = "kept.evidence";

  private OversightFields() {}

  static FormField prose(String name, Typed typed, View view) {
    return FormField.Text.of(name, label(name, view), hint(name, view), typed.text(name));
  }

  static FormField line(String name, Typed typed, View view) {
    return line(name, "text", typed, view);
  }

  static FormField date(String name, Typed typed, View view) {
    return line(name, "date", typed, view);
  }

  static FormField number(String name, Typed typed, View view) {
    return line(name, "number", typed, view);
  }

  static <E extends Enum<E>> FormField one(
      String name, Collection<E> constants, Typed typed, View view) {
    return FormField.Choice.one(
        name, label(name, view), typed.text(name), options(constants, view));
  }

  static <E extends Enum<E>> FormField one(String name, Class<E> type, Typed typed, View view) {
    return one(name, Arrays.asList(type.getEnumConstants()), typed, view);
  }

  static FormField people(String name, List<AccountSummary> people, Typed typed, View view) {
    return FormField.Choice.many(name, label(name, view), typed.texts(name), options(people));
  }

  static FormField person(String name, List<AccountSummary> people, Typed typed, View view) {
    return new FormField.Select(
        name, label(name, view), hint(name, view), typed.text(name), options(people));
  }

  static FormField select(String name, List<Option> options, Typed typed, View view) {
    return new FormField.Select(
        name, label(name, view), hint(name, view), typed.text(name), options);
  }

  static FormField files(View view) {
    return new FormField.Upload("file.evidence", label("evidence", view), hint("evidence", view));
  }

  static List<UUID> files(Typed typed) {
    return ApprovalFiles.kept(typed, KEPT);
  }

  /** The accounts that were chosen. */
  static List<UUID> ids(String name, Typed typed) {
    return typed.texts(name).stream().sorted().map(text -> id(name, text)).toList();
  }

  static UUID id(String name, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notOne) {
      throw new Refusal(
          List.of(
              Objection.toField(
                  name, text.isBlank() ? KernelRefusal.REQUIRED : KernelRefusal.NOT_UNDERSTOOD)));
    }
  }

  /** One of the constants; a refusal where none was chosen. */
  static <E extends Enum<E>> E chosen(String name, Class<E> type, Typed typed) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(typed.text(name)))
        .findFirst()
        .orElseThrow(() -> new Refusal(List.of(Objection.toField(name, KernelRefusal.REQUIRED))));
  }

  static String label(String name, View view) {
    return view.text(WORD + "field." + name);
  }

  private static FormField line(String name, String type, Typed typed, View view) {
    return new FormField.Line(
        name, label(name, view), hint(name, view), "", typed.text(name), type);
  }

  private static String hint(String name, View view) {
    String key = WORD + "hint." + name;
    return view.texts().has(view.language(), key) ? view.text(key) : "";
  }

  private static <E extends Enum<E>> List<Option> options(Collection<E> constants, View view) {
    return constants.stream()
        .map(constant -> Option.of(constant.name(), view.name(constant)))
        .toList();
  }

  private static List<Option> options(List<AccountSummary> people) {
    return people.stream()
        .map(each -> Option.of(each.id().toString(), each.name() + " (" + each.login() + ")"))
        .toList();
  }

  /** A day that must be there. */
  static LocalDate day(String name, Typed typed) {
    var reader = new TypedReader(typed);
    Optional<LocalDate> day = reader.date(name);
    reader.refuseIfAny();
    return day.orElseThrow();
  }
}

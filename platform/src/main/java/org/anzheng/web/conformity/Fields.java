package org.anzheng.web.conformity;

import static org.anzheng.web.conformity.MatterWords.WORD;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.texts.Texts;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/** 字段: label and hint of a field follow from its name. */
final class Fields {

  private Fields() {}

  static FormField line(String name, Typed typed, View view) {
    return line(name, "text", typed, view);
  }

  static FormField date(String name, Typed typed, View view) {
    return line(name, "date", typed, view);
  }

  static FormField prose(String name, Typed typed, View view) {
    return FormField.Text.of(name, label(name, view), hint(name, view), typed.text(name));
  }

  static <E extends Enum<E>> FormField one(String name, Class<E> type, Typed typed, View view) {
    return FormField.Choice.one(name, label(name, view), typed.text(name), options(type, view));
  }

  static <E extends Enum<E>> FormField many(String name, Class<E> type, Typed typed, View view) {
    return FormField.Choice.many(name, label(name, view), typed.texts(name), options(type, view));
  }

  static String label(String name, View view) {
    return view.text(WORD + "field." + name);
  }

  /** What was chosen, if it is one of the constants. */
  static <E extends Enum<E>> Optional<E> chosen(String name, Class<E> type, Typed typed) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(typed.text(name)))
        .findFirst();
  }

  private static FormField line(String name, String type, Typed typed, View view) {
    return new FormField.Line(
        name, label(name, view), hint(name, view), "", typed.text(name), type);
  }

  private static <E extends Enum<E>> List<Option> options(Class<E> type, View view) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> Option.of(constant.name(), view.name(constant)))
        .toList();
  }

  private static String hint(String name, View view) {
    String key = WORD + "hint." + name;
    Texts texts = view.texts();
    return texts.has(view.language(), key) ? view.text(key) : "";
  }
}

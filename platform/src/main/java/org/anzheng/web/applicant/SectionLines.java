package org.anzheng.web.applicant;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** 逐行填写: a text in which each line is a row and semicolons part its columns. */
final class SectionLines {

  private static final String COLUMNS = "[;；]";

  private SectionLines() {}

  /** The rows of a text, each with as many columns as asked for; missing ones are empty. */
  static List<List<String>> rows(String text, int columns) {
    return text.lines().filter(line -> !line.isBlank()).map(line -> cells(line, columns)).toList();
  }

  /** One row as it would be typed. */
  static String line(String... cells) {
    return String.join("；", cells);
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

  private static List<String> cells(String line, int columns) {
    Stream<String> typed = Arrays.stream(line.split(COLUMNS, columns)).map(String::strip);
    return Stream.concat(typed, Stream.generate(() -> "")).limit(columns).toList();
  }

  private static Refusal notUnderstood(String field) {
    return new Refusal(List.of(Objection.toField(field, KernelRefusal.NOT_UNDERSTOOD)));
  }
}

package org.anzheng.web.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 表单字段: one field of a form, for pages whose form is a list of fields. */
public sealed interface FormField {

  /** Name of the parameter; also what objections to the field carry. */
  String name();

  /** What stands above it. */
  String label();

  /**
   * 单行.
   *
   * @param type of the input, such as {@code text}, {@code date} or {@code datetime-local}
   */
  record Line(String name, String label, String hint, String basis, String value, String type)
      implements FormField {

    /** A line of text. */
    public static Line text(String name, String label, String value) {
      return new Line(name, label, "", "", value, "text");
    }

    /** How wide the input is. */
    public String width() {
      return type.equals("text") ? "wide" : "short";
    }
  }

  /**
   * 多行.
   *
   * @param rows how many lines are seen at once
   */
  record Text(String name, String label, String hint, String basis, String value, int rows)
      implements FormField {

    /** A text of several lines. */
    public static Text of(String name, String label, String hint, String value) {
      return new Text(name, label, hint, "", value, 5);
    }

    /** The same with the clause that asks for it. */
    public Text basedOn(String clause) {
      return new Text(name, label, hint, clause, value, rows);
    }
  }

  /**
   * 选择.
   *
   * @param values what is chosen
   * @param multiple whether several may be
   */
  record Choice(
      String name,
      String label,
      String hint,
      String basis,
      Set<String> values,
      List<Option> options,
      boolean multiple)
      implements FormField {

    public Choice {
      values = Set.copyOf(values);
      options = List.copyOf(options);
    }

    /** One of several. */
    public static Choice one(String name, String label, String value, List<Option> options) {
      return new Choice(name, label, "", "", Set.of(value), options, false);
    }

    /** Any of several. */
    public static Choice many(String name, String label, Set<String> values, List<Option> options) {
      return new Choice(name, label, "", "", values, options, true);
    }
  }

  /** 下拉选择: one of many. */
  record Select(String name, String label, String hint, String value, List<Option> options)
      implements FormField {

    public Select {
      options = List.copyOf(options);
    }
  }

  /**
   * 可重复的行: rows of the same columns; there is always room for some more.
   *
   * @param rows what was typed, each as many cells as there are columns
   */
  record Rows(
      String name,
      String label,
      String hint,
      String basis,
      List<Column> columns,
      List<List<String>> rows)
      implements FormField {

    private static final int SPARE = 2;

    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** Rows to show, the empty ones at the end among them. */
    public List<List<String>> shown() {
      List<String> blank = columns.stream().map(column -> "").toList();
      return Stream.concat(rows.stream(), Stream.generate(() -> blank).limit(SPARE)).toList();
    }

    /** Name of one cell; also what objections to it carry. */
    public String cell(int row, Column column) {
      return name + "[" + row + "]." + column.key();
    }
  }

  /**
   * 列.
   *
   * @param type of the input, such as {@code text}, {@code date} or {@code checkbox}
   * @param options of a choice; empty for anything else
   */
  record Column(String key, String label, String type, List<Option> options) {

    public Column {
      options = List.copyOf(options);
    }

    /** An input of a type. */
    public static Column of(String key, String label, String type) {
      return new Column(key, label, type, List.of());
    }
  }

  /** 上传. */
  record Upload(String name, String label, String hint) implements FormField {}
}

package org.anzheng.web.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 事项页: one subject on one page, made of parts that stand one below the other: what is known, what
 * happened, and a form for each act that is open to the reader now.
 *
 * @param title of the page
 * @param lede one sentence below it; may be empty
 * @param back where the subject is listed
 * @param mark its state in words
 * @param parts in the order shown; lists and tables without lines say so
 * @param errors of the form that was sent
 */
public record Sheet(
    String title,
    String lede,
    Optional<Row> back,
    Optional<Mark> mark,
    List<Part> parts,
    FormErrors errors) {

  public Sheet {
    parts = List.copyOf(parts);
  }

  /** A page with a title only. */
  public static Sheet titled(String title) {
    return new Sheet(title, "", Optional.empty(), Optional.empty(), List.of(), FormErrors.none());
  }

  /** With a sentence below the title. */
  public Sheet lede(String text) {
    return new Sheet(title, text, back, mark, parts, errors);
  }

  /** With a link to the list it came from. */
  public Sheet back(String label, String href) {
    return new Sheet(title, lede, Optional.of(Row.link("", label, href)), mark, parts, errors);
  }

  /** With its state. */
  public Sheet mark(Tone tone, String word) {
    return new Sheet(title, lede, back, Optional.of(new Mark(tone, word)), parts, errors);
  }

  /** With the objections to what was sent. */
  public Sheet errors(FormErrors objections) {
    return new Sheet(title, lede, back, mark, parts, objections);
  }

  /** With one part more. */
  public Sheet with(Part part) {
    List<Part> more = new ArrayList<>(parts);
    more.add(part);
    return new Sheet(title, lede, back, mark, more, errors);
  }

  /** With one part more where it has something to say. */
  public Sheet withIf(boolean shown, java.util.function.Supplier<Part> part) {
    return shown ? with(part.get()) : this;
  }

  /** 状态: tone and word. */
  public record Mark(Tone tone, String word) {}

  /** 部分. */
  public sealed interface Part {}

  /** 摘要: labels and values. */
  public record Facts(String heading, List<Row> rows) implements Part {}

  /** 正文: a text as it was written, lines kept. */
  public record Prose(String heading, String text) implements Part {}

  /** 提示. */
  public record Notice(String text, boolean warning) implements Part {}

  /** 职责提示: whether the reader may do an act, and who else could. */
  public record Duty(DutyNote note) implements Part {}

  /** 链接: buttons that lead on. */
  public record Links(List<Row> links) implements Part {}

  /** 待办. */
  public record ToDo(String heading, List<Task> tasks, String none) implements Part {}

  /** 经过: what happened. */
  public record History(String heading, List<TimelineEntry> entries) implements Part {}

  /** 表格. */
  public record Table(String caption, List<String> heads, List<List<Cell>> lines, String none)
      implements Part {}

  /** 折叠表格: one that is read when asked for; the caption opens it. */
  public record Folded(Table table) implements Part {}

  /**
   * 图表: a picture drawn from a table, which stands below it.
   *
   * @param series what the parts of each bar mean; one where a bar has one part
   * @param kinds whether the series are kinds of which none is worse, so that none stands in red
   */
  public record Chart(Table table, List<String> series, List<Bar> bars, boolean kinds)
      implements Part {

    public Chart {
      series = List.copyOf(series);
      bars = List.copyOf(bars);
    }

    /** One whose series are states, such as those of certificates. */
    public Chart(Table table, List<String> series, List<Bar> bars) {
      this(table, series, bars, false);
    }

    /** The picture. */
    public BarChart picture() {
      return BarChart.of(this);
    }
  }

  /**
   * 图表条.
   *
   * @param shown the number behind it, in words
   */
  public record Bar(String label, List<BigDecimal> values, String shown) {

    public Bar {
      values = List.copyOf(values);
    }
  }

  /** 查找: a field that leads to what is looked for. */
  public record Search(String action, String field, String label, String submit) implements Part {}

  /** 单元格: text, and a link or a tone where it has one. */
  public record Cell(String text, Optional<String> href, Optional<Tone> tone) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z][0-9A-Z-]{5,21}");

    /** Whether it is a number or a day, which is not broken into two lines. */
    public boolean isCode() {
      return CODE.matcher(text).matches();
    }

    /** Plain text. */
    public static Cell of(String text) {
      return new Cell(text, Optional.empty(), Optional.empty());
    }

    /** A link. */
    public static Cell link(String text, String href) {
      return new Cell(text, Optional.of(href), Optional.empty());
    }

    /** A state. */
    public static Cell state(Tone tone, String word) {
      return new Cell(word, Optional.empty(), Optional.of(tone));
    }
  }

  /**
   * 办理: a form for one act.
   *
   * @param notice what the act leads to; may be empty
   * @param files whether files come along
   */
  public record Act(
      String heading,
      String notice,
      String action,
      String submit,
      List<FormField> fields,
      boolean files,
      boolean danger)
      implements Part {

    /** An act without files. */
    public static Act of(String heading, String action, String submit, FormField... fields) {
      return new Act(heading, "", action, submit, List.of(fields), false, false);
    }

    /** The same with what it leads to. */
    public Act leadsTo(String consequence) {
      return new Act(heading, consequence, action, submit, fields, files, danger);
    }

    /** The same with files. */
    public Act withFiles() {
      return new Act(heading, notice, action, submit, fields, true, danger);
    }

    /** The same as one that ends something. */
    public Act asDanger() {
      return new Act(heading, notice, action, submit, fields, files, true);
    }
  }
}

package org.anzheng.web.shared;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 已填内容: what somebody typed into a form, field by field, so that it can be shown again.
 *
 * @param values by field name; a field that was not sent is not there
 */
public record Typed(Map<String, List<String>> values) {

  public Typed {
    Map<String, List<String>> copy = new TreeMap<>(values);
    copy.remove("_csrf");
    values = Collections.unmodifiableMap(copy);
  }

  /** An empty form. */
  public static Typed none() {
    return new Typed(Map.of());
  }

  /** The same with one field filled. */
  public Typed with(String field, String... texts) {
    Map<String, List<String>> copy = new TreeMap<>(values);
    copy.put(field, List.of(texts));
    return new Typed(copy);
  }

  /** The text of a field, without blanks around it; empty when it was not sent. */
  public String text(String field) {
    return values.getOrDefault(field, List.of()).stream().findFirst().orElse("").strip();
  }

  /** The rows of a field of rows that are not blank, with a cell for each key. */
  public List<List<String>> rows(String field, String... keys) {
    return Stream.iterate(0, row -> row + 1)
        .map(row -> field + "[" + row + "].")
        .takeWhile(row -> Arrays.stream(keys).anyMatch(key -> values.containsKey(row + key)))
        .map(row -> Arrays.stream(keys).map(key -> text(row + key)).toList())
        .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
        .toList();
  }

  /** The same with the rows of a field of rows filled. */
  public Typed withRows(String field, List<List<String>> rows, String... keys) {
    Typed filled = this;
    for (int row = 0; row < rows.size(); row++) {
      for (int cell = 0; cell < keys.length; cell++) {
        filled = filled.with(field + "[" + row + "]." + keys[cell], rows.get(row).get(cell));
      }
    }
    return filled;
  }

  /** The choices made in a field with several. */
  public Set<String> texts(String field) {
    return new HashSet<>(values.getOrDefault(field, List.of()));
  }
}

package org.anzheng.reporting;

import java.util.Arrays;
import java.util.List;
import org.anzheng.kernel.Objection;

/**
 * 行异议: what is wrong with a row.
 *
 * @param column key of the column; empty for the row as a whole
 * @param arguments values of its sentence
 */
public record RowObjection(String column, ReportRefusal reason, List<String> arguments) {

  public RowObjection {
    arguments = List.copyOf(arguments);
  }

  static RowObjection to(String column, ReportRefusal reason, Object... arguments) {
    return new RowObjection(column, reason, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** As everybody objects; the words come from the texts. */
  public Objection objection() {
    return Objection.toField(column, reason, arguments.toArray());
  }
}

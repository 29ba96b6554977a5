package org.anzheng.reporting;

import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/**
 * 退回行: a row that comes back, or that was accepted with something to mend.
 *
 * @param cells by the key of the column
 * @param refused whether it had no effect
 */
@NamedInterface("reads")
public record ReturnedRow(
    int line, Map<String, String> cells, boolean refused, List<RowObjection> objections) {

  public ReturnedRow {
    cells = Map.copyOf(cells);
    objections = List.copyOf(objections);
  }
}

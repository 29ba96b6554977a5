package org.anzheng.reporting;

import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 报送陈述: what a body reported of a plan, a result or an activity, as it holds.
 *
 * @param cells by the key of the column
 */
@NamedInterface("reads")
public record Statement(UUID body, ReportTable table, Map<String, String> cells) {

  public Statement {
    cells = Map.copyOf(cells);
  }
}

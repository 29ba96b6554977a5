package org.anzheng.scheme.norms;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** 人日基准表: how many days on site by category, tier and number of service staff. */
@NamedInterface("reads")
public record ManDayTable(List<ManDayRow> rows, RuleSource source) {

  public ManDayTable {
    rows = List.copyOf(rows);
  }

  /** The row for an organisation; empty where the rule sets nothing. */
  public Optional<ManDayRow> find(String category, String tier, int staff) {
    return rows.stream().filter(row -> row.covers(category, tier, staff)).findFirst();
  }
}

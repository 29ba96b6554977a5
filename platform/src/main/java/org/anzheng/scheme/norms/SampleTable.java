package org.anzheng.scheme.norms;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** 项目抽样表: how many projects an evaluation looks at, by tier and number of projects. */
@NamedInterface("reads")
public record SampleTable(List<SampleRow> rows, RuleSource source) {

  public SampleTable {
    rows = List.copyOf(rows);
  }

  /** The row for a number of projects; empty where the rule sets nothing. */
  public Optional<SampleRow> find(String tier, int projects) {
    return rows.stream().filter(row -> row.covers(tier, projects)).findFirst();
  }
}

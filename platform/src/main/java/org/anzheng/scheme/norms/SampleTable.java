package org.anzheng.scheme.norms;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 项目抽样表: how many projects an evaluation looks at, by tier and number of projects. */
@NamedInterface("reads")
public record SampleTable(List<SampleRow> rows, RuleSource source) {

  public SampleTable {
    rows = List.copyOf(rows);
  }
}

package org.anzheng.evaluations;

import java.time.LocalDate;
import org.anzheng.kernel.Basis;
import org.anzheng.scheme.norms.Norms;
import org.anzheng.scheme.norms.SampleRow;
import org.springframework.stereotype.Component;

/** 项目抽样数查找: how many projects the rule in force has the team look at. */
@Component
class SampleSizes {

  private final Norms norms;

  SampleSizes(Norms norms) {
    this.norms = norms;
  }

  /** 抽样数, with the rule version that sets it. */
  record SampleSize(int size, String rule) {}

  /** One where the rule sets nothing for the tier. */
  @Basis("ccrc:audit")
  SampleSize projects(String tier, int count, LocalDate day) {
    return norms
        .tables(day)
        .flatMap(tables ->
            tables
                .samples()
                .find(tier, count)
                .map(SampleRow::sample)
                .map(size -> new SampleSize(size, tables.version())))
        .orElse(new SampleSize(1, ""));
  }
}

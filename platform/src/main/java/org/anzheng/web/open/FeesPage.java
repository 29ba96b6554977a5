package org.anzheng.web.open;

import java.util.List;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.FeeLine;

/** 收费标准页. */
public record FeesPage(List<Tariff> tariffs) {

  public FeesPage {
    tariffs = List.copyOf(tariffs);
  }

  /** 一个机构现行的收费标准. */
  public record Tariff(BodyEntry body, List<Line> lines) {

    public Tariff {
      lines = List.copyOf(lines);
    }
  }

  /**
   * 收费项.
   *
   * @param category in the reader's language
   */
  public record Line(FeeLine fee, String category) {}
}

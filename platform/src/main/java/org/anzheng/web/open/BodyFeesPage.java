package org.anzheng.web.open;

import java.util.List;
import org.anzheng.bodies.TariffItem;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.PublicTariff;

/** 机构收费标准页: every version that the body ever published. */
public record BodyFeesPage(BodyEntry body, List<Version> versions) {

  public BodyFeesPage {
    versions = List.copyOf(versions);
  }

  /**
   * 版本.
   *
   * @param state when it holds or held, in words
   */
  public record Version(PublicTariff fees, String state, List<Line> lines) {

    public Version {
      lines = List.copyOf(lines);
    }
  }

  /**
   * 收费项.
   *
   * @param category in the reader's language
   * @param tier in the reader's language
   */
  public record Line(TariffItem item, String category, String tier) {}
}

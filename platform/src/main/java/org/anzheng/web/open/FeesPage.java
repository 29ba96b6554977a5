package org.anzheng.web.open;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.TariffItem;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.PublicTariff;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Tone;

/**
 * 收费标准比较页: what every body charges, side by side.
 *
 * @param manDays as typed
 * @param example sum that the last column shows, in words
 * @param columns one for each item that any body charges, and the total
 */
public record FeesPage(
    List<Option> categories,
    List<Option> levels,
    String category,
    String level,
    String manDays,
    String example,
    FormErrors errors,
    List<Column> columns,
    List<Line> lines) {

  public FeesPage {
    categories = List.copyOf(categories);
    levels = List.copyOf(levels);
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /**
   * 比较列.
   *
   * @param href the same page sorted by it
   */
  public record Column(String label, String href, boolean sorted) {}

  /**
   * 一个机构的价格.
   *
   * @param items one for each column but the last; empty where the body has no such item
   */
  public record Line(
      BodyEntry body,
      PublicTariff fees,
      List<Optional<TariffItem>> items,
      Optional<BigDecimal> total) {

    public Line {
      items = List.copyOf(items);
    }

    /** Tone of the standing. */
    public Tone tone() {
      return Tones.of(body.standing());
    }
  }
}

package org.anzheng.web.body;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anzheng.bodies.TariffItem;
import org.anzheng.bodies.TariffTerms;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;

/**
 * 收费标准编制页面.
 *
 * @param grid one group of inputs per category
 * @param items as the public will see them, for the check before the act
 * @param names of the categories by code
 */
public record TariffFormPage(
    Typed typed,
    FormErrors errors,
    List<Group> grid,
    List<TariffItem> items,
    TariffTerms terms,
    List<Row> answers,
    Map<String, String> names) {

  /**
   * 类别分组: the prices of one category.
   *
   * @param tiers prices of a tier alone, shown when asked for
   */
  public record Group(String title, List<Price> prices, List<Group> tiers) {

    public Group {
      prices = List.copyOf(prices);
      tiers = List.copyOf(tiers);
    }

    /** Whether anything was typed here, or typed wrongly. */
    public boolean filled(Typed typed, FormErrors errors) {
      return prices.stream()
          .flatMap(price -> Stream.of(price.field(), "rule." + price.field()))
          .anyMatch(field -> !typed.text(field).isEmpty() || errors.has(field));
    }
  }

  /**
   * One price to be typed.
   *
   * @param rule whether a rule in words can stand beside it
   */
  public record Price(String field, String label, String hint, boolean rule) {}
}

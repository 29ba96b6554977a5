package org.anzheng.web.body;

import java.util.List;
import java.util.Map;
import org.anzheng.bodies.TariffItem;
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
    List<Row> answers,
    Map<String, String> names) {

  /** 类别分组: the prices of one category. */
  public record Group(String title, List<Price> prices) {}

  /** One price to be typed. */
  public record Price(String field, String label, String hint) {}
}

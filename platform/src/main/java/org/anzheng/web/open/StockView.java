package org.anzheng.web.open;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.anzheng.register.StockProperty;

/** 存量视图: how the certificates of the months' ends are told apart on the page. */
enum StockView {
  CATEGORY(StockProperty.CATEGORY),
  LEVEL(StockProperty.LEVEL),
  PROVINCE(StockProperty.PROVINCE),
  BODY(StockProperty.BODY),
  /** Every certificate has one category, so those of all categories are all. */
  STATUS(StockProperty.CATEGORY);

  private final StockProperty property;

  StockView(StockProperty property) {
    this.property = property;
  }

  /** What it is read by. */
  StockProperty property() {
    return property;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whatever else is asked for, it is by category. */
  static StockView of(Optional<String> asked) {
    return asked
        .flatMap(
            code -> Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst())
        .orElse(CATEGORY);
  }
}

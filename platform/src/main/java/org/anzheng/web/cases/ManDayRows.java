package org.anzheng.web.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.certification.ManDayAdjustment;
import org.anzheng.certification.ManDayYardstick;
import org.anzheng.certification.ManDays;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;

/** 人日核算: what the rule says to the man-days of a case, and what was made of it. */
public final class ManDayRows {

  private static final String WORD = "page.cases.manDays.";

  private ManDayRows() {}

  /** What the rule says. */
  public static List<Row> of(ManDayYardstick yardstick, View view) {
    List<Row> rows = new ArrayList<>();
    String where =
        yardstick
            .share()
            .map(share ->
                view.text(WORD + "how", yardstick.staff(), share, plain(yardstick.tableDays())))
            .orElse(view.text(WORD + "noShare"));
    rows.add(
        Row.of(
            view.text(WORD + "base"),
            yardstick.base().map(BigDecimal::toPlainString).orElse(view.text(WORD + "own")),
            yardstick.tableDays().isPresent() ? where : view.text(WORD + "noRow")));
    yardstick
        .base()
        .ifPresent(base ->
            rows.add(
                Row.of(
                    view.text(WORD + "limit"),
                    view.text(WORD + "within", plain(yardstick.limitOf(base)), yardstick.limit()),
                    yardstick.rule())));
    rows.add(
        Row.of(
            view.text(WORD + "sites"),
            view.text(WORD + "visited", yardstick.sites().visited(), yardstick.sites().total()),
            view.text(
                WORD + "sampling", yardstick.sites().factor(), yardstick.floor().toPlainString())));
    return rows;
  }

  /** What was recorded. */
  static List<Row> of(ManDays counted, View view) {
    Row total =
        Row.of(
            view.text("page.cases.record.manDays"),
            counted.total().toPlainString(),
            counted.base().toPlainString() + counted.ownReason().map(r -> " " + r).orElse(""));
    return Stream.of(
            Stream.of(total),
            counted.adjustments().stream().map(a -> adjustment(a, view)),
            counted.yardstick().stream().flatMap(yardstick -> of(yardstick, view).stream()))
        .flatMap(each -> each)
        .toList();
  }

  private static Row adjustment(ManDayAdjustment adjustment, View view) {
    String ground = adjustment.ground().map(view::name).map(name -> name + "：").orElse("");
    return Row.of(
        view.text("page.cases.record.adjustment"),
        adjustment.days().toPlainString(),
        ground + adjustment.reason());
  }

  private static String plain(Optional<BigDecimal> days) {
    return days.map(ManDayRows::plain).orElse("");
  }

  private static String plain(BigDecimal days) {
    return days.stripTrailingZeros().toPlainString();
  }
}

package org.anzheng.web.reports;

import java.util.Arrays;
import java.util.List;
import org.anzheng.reporting.AnnualItem;
import org.anzheng.reporting.AnnualReport;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;

/** 年报页: what an annual report says, as the body and the regulators see it. */
public final class AnnualSheet {

  private AnnualSheet() {}

  /** Its figures from the record. */
  public static Sheet.Facts figures(AnnualReport report, View view) {
    return new Sheet.Facts(
        view.text(ReportSheets.WORD + "annual.figures"),
        Arrays.stream(AnnualItem.values())
            .filter(AnnualItem::isFigure)
            .map(item -> Row.of(view.name(item), report.text(item)))
            .toList());
  }

  /** A sheet and the words of the body below it. */
  public static Sheet withWords(Sheet sheet, AnnualReport report, View view) {
    Sheet all = sheet;
    for (AnnualItem item : words()) {
      all = all.with(new Sheet.Prose(view.name(item), report.text(item)));
    }
    return all;
  }

  /** The items that the body writes itself. */
  public static List<AnnualItem> words() {
    return Arrays.stream(AnnualItem.values()).filter(item -> !item.isFigure()).toList();
  }
}

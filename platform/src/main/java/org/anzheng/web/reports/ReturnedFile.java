package org.anzheng.web.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.reporting.ReportBatch;
import org.anzheng.reporting.ReportLayout;
import org.anzheng.reporting.Reports;
import org.anzheng.reporting.ReturnedRow;
import org.anzheng.sheets.CsvText;
import org.anzheng.sheets.WorkbookWriter;
import org.anzheng.web.shared.StreamedFile;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 退回行文件: the rows that come back, in the layout they were sent in, with what is wrong beside. */
@Component
public class ReturnedFile {

  private static final int AT_ONCE = 1000;
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Reports reports;

  ReturnedFile(Reports reports) {
    this.reports = reports;
  }

  /** As comma-separated values. */
  public ModelAndView csv(ReportBatch batch, View view) {
    return StreamedFile.of(
        batch.number() + "-returned.csv",
        "text/csv;charset=UTF-8",
        out -> {
          write(out, CsvText.UTF_8_MARK);
          lines(batch, view, line -> write(out, CsvText.line(line)));
        });
  }

  /** As a spreadsheet. */
  public ModelAndView workbook(ReportBatch batch, View view) {
    return StreamedFile.of(
        batch.number() + "-returned.xlsx",
        WORKBOOK,
        out -> {
          try (WorkbookWriter sheet = new WorkbookWriter(out, batch.table().sheet())) {
            lines(batch, view, sheet::line);
          }
        });
  }

  private void lines(ReportBatch batch, View view, Line to) throws IOException {
    ReportLayout layout = ReportLayout.of(batch.table());
    List<String> head = new ArrayList<>(layout.headers());
    head.add(view.text(ReportSheets.WORD + "line"));
    head.add(view.text(ReportSheets.WORD + "why"));
    to.accept(head);
    List<ReturnedRow> some = reports.returned(batch, 0, AT_ONCE);
    while (!some.isEmpty()) {
      for (ReturnedRow row : some) {
        List<String> cells = new ArrayList<>(layout.row(row.cells()));
        cells.add(Integer.toString(row.line()));
        cells.add(ReportSheets.sentences(batch, row, view));
        to.accept(cells);
      }
      some = reports.returned(batch, some.getLast().line(), AT_ONCE);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes a line. */
  private interface Line {
    void accept(List<String> cells) throws IOException;
  }
}

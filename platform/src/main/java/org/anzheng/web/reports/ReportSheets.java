package org.anzheng.web.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.anzheng.reporting.ReportBatch;
import org.anzheng.reporting.ReportLayout;
import org.anzheng.reporting.ReportStatus;
import org.anzheng.reporting.Reports;
import org.anzheng.reporting.ReturnedRow;
import org.anzheng.reporting.RowObjection;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 报告批次页: one report, how far it is and what comes back; and lists of them. */
@Component
public class ReportSheets {

  /** Where the words of these pages begin. */
  public static final String WORD = "page.reports.";

  private static final int SHOWN = 100;

  private final Reports reports;

  ReportSheets(Reports reports) {
    this.reports = reports;
  }

  /** One report. */
  public Sheet page(ReportBatch batch, String list, View view) {
    String base = list + "/" + batch.number();
    List<ReturnedRow> returned = reports.returned(batch, 0, SHOWN);
    return Sheet.titled(batch.number())
        .lede(view.name(batch.table()) + " · " + batch.fileName())
        .back(view.text(WORD + "title"), list)
        .mark(tone(batch.status()), view.name(batch.status()))
        .withIf(
            batch.finishedAt().isEmpty(),
            () -> new Sheet.Notice(view.text(WORD + "progress", batch.done(), batch.rows()), false))
        .withIf(batch.dryRun(), () -> new Sheet.Notice(view.text(WORD + "dryRun.notice"), false))
        .with(facts(batch, view))
        .withIf(
            !returned.isEmpty(),
            () ->
                new Sheet.Links(
                    List.of(
                        Row.link("", view.text(WORD + "returned.csv"), base + "/returned.csv"),
                        Row.link("", view.text(WORD + "returned.xlsx"), base + "/returned.xlsx"))))
        .with(returned(batch, returned, view));
  }

  private static Sheet.Facts facts(ReportBatch batch, View view) {
    return new Sheet.Facts(
        "",
        List.of(
            Row.of(view.text(WORD + "body"), batch.approvalNo()),
            Row.of(view.text(WORD + "sent"), view.time(batch.sentAt())),
            Row.of(view.text(WORD + "finished"), batch.finishedAt().map(view::time).orElse("–")),
            Row.of(view.text(WORD + "rows"), Integer.toString(batch.rows())),
            Row.of(view.text(WORD + "accepted"), Integer.toString(batch.accepted())),
            Row.of(view.text(WORD + "unchanged"), Integer.toString(batch.unchanged())),
            Row.of(view.text(WORD + "flagged"), Integer.toString(batch.flagged())),
            Row.of(view.text(WORD + "refused"), Integer.toString(batch.refused())),
            Row.of(view.text(WORD + "hash"), batch.contentHash())));
  }

  private static Sheet.Table returned(ReportBatch batch, List<ReturnedRow> rows, View view) {
    return new Sheet.Table(
        view.text(WORD + "returned", rows.size()),
        List.of(
            view.text(WORD + "line"),
            view.text(WORD + "outcome"),
            view.text(WORD + "column"),
            view.text(WORD + "code"),
            view.text(WORD + "why")),
        rows.stream()
            .flatMap(row -> row.objections().stream().map(o -> cells(batch, row, o, view)))
            .toList(),
        view.text(WORD + "returned.none"));
  }

  private static List<Cell> cells(
      ReportBatch batch, ReturnedRow row, RowObjection objection, View view) {
    List<String> names = ReportLayout.of(batch.table()).names(objection.column());
    return List.of(
        Cell.of(Integer.toString(row.line())),
        Cell.state(
            row.refused() ? Tone.BAD : Tone.WARNING,
            view.text(WORD + (row.refused() ? "row.refused" : "row.flagged"))),
        Cell.of(view.either(names.get(0), names.get(1))),
        Cell.of(objection.reason().name()),
        Cell.of(view.objection(objection.objection())));
  }

  /** Reports, as a table. */
  public Sheet.Table list(List<ReportBatch> batches, String list, View view) {
    return new Sheet.Table(
        view.text(WORD + "all", batches.size()),
        List.of(
            view.text(WORD + "number"),
            view.text(WORD + "body"),
            view.text(WORD + "table"),
            view.text(WORD + "sent"),
            view.text(WORD + "rows"),
            view.text(WORD + "accepted"),
            view.text(WORD + "refused"),
            view.text(WORD + "status")),
        batches.stream()
            .map(batch ->
                List.of(
                    Cell.link(batch.number(), list + "/" + batch.number()),
                    Cell.of(batch.approvalNo()),
                    Cell.of(view.name(batch.table())),
                    Cell.of(view.time(batch.sentAt())),
                    Cell.of(Integer.toString(batch.rows())),
                    Cell.of(Integer.toString(batch.accepted() + batch.unchanged())),
                    Cell.of(Integer.toString(batch.refused())),
                    Cell.state(tone(batch.status()), view.name(batch.status()))))
            .toList(),
        view.text(WORD + "none"));
  }

  /** The tone of a status. */
  static Tone tone(ReportStatus status) {
    return switch (status) {
      case RECEIVED, CHECKED -> Tone.ACTIVE;
      case ACCEPTED -> Tone.GOOD;
      case PARTLY_ACCEPTED -> Tone.WARNING;
      case REFUSED -> Tone.BAD;
    };
  }

  /** What is wrong with a row, in one cell. */
  static String sentences(ReportBatch batch, ReturnedRow row, View view) {
    ReportLayout layout = ReportLayout.of(batch.table());
    return row.objections().stream()
        .map(o -> {
          List<String> names = layout.names(o.column());
          String name = view.either(names.get(0), names.get(1));
          return name + "[" + o.reason().name() + "]: " + view.objection(o.objection());
        })
        .collect(Collectors.joining("; "));
  }
}

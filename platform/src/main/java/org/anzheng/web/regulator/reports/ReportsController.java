package org.anzheng.web.regulator.reports;

import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.reporting.NationalFiles;
import org.anzheng.reporting.Punctuality;
import org.anzheng.reporting.PunctualitySearch;
import org.anzheng.reporting.ReportTable;
import org.anzheng.reporting.Reports;
import org.anzheng.reporting.Statement;
import org.anzheng.reporting.Statements;
import org.anzheng.web.reports.FileSheets;
import org.anzheng.web.reports.ReportSheets;
import org.anzheng.web.reports.ReturnedFile;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 信息报告: reports of all bodies, how promptly they come, plans and activities, national files. */
@Controller
@RequestMapping("/regulator/reports")
class ReportsController {

  private static final String LIST = "/regulator/reports";
  private static final String FILES = "/regulator/report-files";
  private static final String WORD = ReportSheets.WORD;

  private final Reports reports;
  private final ReportSheets sheets;
  private final ReturnedFile returned;
  private final PunctualitySearch punctuality;
  private final Statements statements;
  private final NationalFiles files;
  private final FileSheets fileSheets;
  private final BodyDirectory bodies;

  ReportsController(
      Reports reports,
      ReportSheets sheets,
      ReturnedFile returned,
      PunctualitySearch punctuality,
      Statements statements,
      NationalFiles files,
      FileSheets fileSheets,
      BodyDirectory bodies) {
    this.reports = reports;
    this.sheets = sheets;
    this.returned = returned;
    this.punctuality = punctuality;
    this.statements = statements;
    this.files = files;
    this.fileSheets = fileSheets;
    this.bodies = bodies;
  }

  @GetMapping
  ModelAndView list(View view) {
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "regulator.lede"))
            .with(
                new Sheet.Links(
                    List.of(
                        Row.link("", view.text(WORD + "annual"), AnnualReportsController.LIST))))
            .with(bodies(view))
            .with(sheets.list(reports.latest(), LIST, view))
            .with(statements(ReportTable.PLAN, "startOn", "endOn", view))
            .with(statements(ReportTable.ACTIVITY, "commissionedOn", "decidedOn", view))
            .with(fileSheets.table(files.of(NationalFiles.ALL), FILES, view)));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, View view) {
    return Pages.of("shared/sheet", sheets.page(reports.find(number), LIST, view));
  }

  @GetMapping("/{number}/returned.csv")
  ModelAndView csv(@PathVariable String number, View view) {
    return returned.csv(reports.find(number), view);
  }

  @GetMapping("/{number}/returned.xlsx")
  ModelAndView workbook(@PathVariable String number, View view) {
    return returned.workbook(reports.find(number), view);
  }

  private Sheet.Table bodies(View view) {
    return new Sheet.Table(
        view.text(WORD + "punctuality"),
        List.of(
            view.text(WORD + "body"),
            view.text(WORD + "lastReport"),
            view.text(WORD + "onTime"),
            view.text(WORD + "late"),
            view.text(WORD + "median"),
            view.text(WORD + "corrections"),
            view.text(WORD + "refused")),
        bodies.all().stream().map(body -> line(body, view)).toList(),
        view.text(WORD + "none"));
  }

  private List<Cell> line(BodySummary body, View view) {
    Optional<Punctuality> figures =
        punctuality.of(body.organisation()).filter(p -> p.lastReport().isPresent());
    return List.of(
        Cell.link(
            view.either(body.name(), body.nameEn()), "/regulator/bodies/" + body.approvalNo()),
        Cell.of(
            figures
                .flatMap(Punctuality::lastReport)
                .map(view::time)
                .orElse(view.text(WORD + "native"))),
        Cell.of(figures.map(p -> Long.toString(p.onTime())).orElse("–")),
        Cell.of(figures.map(p -> Long.toString(p.late())).orElse("–")),
        Cell.of(figures.flatMap(Punctuality::medianDays).map(String::valueOf).orElse("–")),
        Cell.of(figures.map(p -> Long.toString(p.corrections())).orElse("–")),
        Cell.of(figures.map(p -> Long.toString(p.returned())).orElse("–")));
  }

  private Sheet.Table statements(ReportTable table, String first, String last, View view) {
    List<Statement> some = statements.latest(table);
    return new Sheet.Table(
        view.name(table),
        List.of(
            view.text(WORD + "body"),
            view.text(WORD + "client"),
            view.text(WORD + "category"),
            view.text(WORD + "from"),
            view.text(WORD + "to"),
            view.text(WORD + "team")),
        some.stream()
            .map(s ->
                List.of(
                    cell(s, "approvalNo"),
                    cell(s, "clientName"),
                    cell(s, "category"),
                    cell(s, first),
                    cell(s, last),
                    cell(s, "team")))
            .toList(),
        view.text(WORD + "none"));
  }

  private static Cell cell(Statement statement, String column) {
    return Cell.of(statement.cells().getOrDefault(column, "–"));
  }
}

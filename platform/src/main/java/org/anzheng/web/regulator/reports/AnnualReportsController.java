package org.anzheng.web.regulator.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.reporting.AnnualReport;
import org.anzheng.reporting.AnnualReports;
import org.anzheng.reporting.ReportDuty;
import org.anzheng.web.reports.AnnualSheet;
import org.anzheng.web.reports.ReportSheets;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 年报: of each year, which body submitted its report and when, which did not; and each report. */
@Controller
@RequestMapping("/regulator/annual-reports")
class AnnualReportsController {

  static final String LIST = "/regulator/annual-reports";

  private static final String WORD = ReportSheets.WORD + "annual.";

  private final AnnualReports reports;
  private final BodyDirectory bodies;
  private final Clock clock;

  AnnualReportsController(AnnualReports reports, BodyDirectory bodies, Clock clock) {
    this.reports = reports;
    this.bodies = bodies;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView last(View view) {
    return Pages.of("shared/sheet", list(reports.year(), view));
  }

  @GetMapping("/{year}")
  ModelAndView ofYear(@PathVariable int year, View view) {
    if (!years().contains(year)) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return Pages.of("shared/sheet", list(year, view));
  }

  @GetMapping("/{year}/{approvalNo}")
  ModelAndView one(@PathVariable int year, @PathVariable String approvalNo, View view) {
    BodySummary body =
        bodies.find(approvalNo).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    AnnualReport report =
        reports
            .submitted(body.organisation(), year)
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Sheet sheet =
        Sheet.titled(view.text(WORD + "title", Integer.toString(year)))
            .lede(view.either(body.name(), body.nameEn()) + " · " + approvalNo)
            .back(view.text(WORD + "list", Integer.toString(year)), LIST + "/" + year)
            .mark(tone(report), submitted(report, view))
            .with(AnnualSheet.figures(report, view));
    return Pages.of("shared/sheet", AnnualSheet.withWords(sheet, report, view));
  }

  private Sheet list(int year, View view) {
    Map<UUID, AnnualReport> submitted =
        reports.submitted(year).stream()
            .collect(Collectors.toMap(AnnualReport::body, Function.identity()));
    LocalDate due = reports.due(year);
    List<List<Cell>> lines =
        bodies.all().stream()
            .filter(body ->
                submitted.containsKey(body.organisation())
                    || ReportDuty.ofYear(body.validFrom(), body.standing(), year))
            .map(body ->
                line(
                    body, year, Optional.ofNullable(submitted.get(body.organisation())), due, view))
            .toList();
    return Sheet.titled(view.text(WORD + "list", Integer.toString(year)))
        .lede(view.text(WORD + "list.lede", due, submitted.size(), lines.size()))
        .back(view.text(ReportSheets.WORD + "title"), "/regulator/reports")
        .with(
            new Sheet.Links(
                years().stream()
                    .map(each ->
                        Row.link(
                            "",
                            view.text(WORD + "list", Integer.toString(each)),
                            LIST + "/" + each))
                    .toList()))
        .with(
            new Sheet.Table(
                view.text(WORD + "state"),
                List.of(
                    view.text(ReportSheets.WORD + "body"),
                    view.text(WORD + "state"),
                    view.text(WORD + "report")),
                lines,
                view.text(WORD + "list.none")));
  }

  private List<Cell> line(
      BodySummary body, int year, Optional<AnnualReport> report, LocalDate due, View view) {
    boolean over = ChinaTime.dateOf(clock.instant()).isAfter(due);
    return List.of(
        Cell.link(
            view.either(body.name(), body.nameEn()), "/regulator/bodies/" + body.approvalNo()),
        report
            .map(found -> Cell.state(tone(found), submitted(found, view)))
            .orElseGet(() ->
                Cell.state(
                    over ? Tone.BAD : Tone.ACTIVE, view.text(WORD + (over ? "missing" : "open")))),
        report
            .map(found ->
                Cell.link(
                    view.text(WORD + "title", Integer.toString(year)),
                    LIST + "/" + year + "/" + body.approvalNo()))
            .orElseGet(() -> Cell.of("–")));
  }

  /** The last one first, back to the one in which the first body was approved. */
  private List<Integer> years() {
    int last = reports.year();
    int first =
        bodies.all().stream().mapToInt(body -> body.validFrom().getYear()).min().orElse(last);
    return IntStream.iterate(last, year -> year >= Math.min(first, last), year -> year - 1)
        .boxed()
        .toList();
  }

  private static Tone tone(AnnualReport report) {
    return report.late() ? Tone.WARNING : Tone.GOOD;
  }

  private static String submitted(AnnualReport report, View view) {
    return view.text(
        WORD + (report.late() ? "late" : "submitted"),
        report.submittedOn().map(String::valueOf).orElse("–"));
  }
}

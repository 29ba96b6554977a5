package org.anzheng.web.open;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.parties.Divisions;
import org.anzheng.register.BodyName;
import org.anzheng.register.CountLine;
import org.anzheng.register.MonthStock;
import org.anzheng.register.PublicBodies;
import org.anzheng.register.RegisterFigures;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 统计图表: each drawn from the table below it. */
@Component
class StatisticsCharts {

  private static final String WORD = "page.open.statistics.";
  private static final int BARS = 15;

  /** So that what is no sanction does not stand in red. */
  private static final List<CertificateStatus> SERIES =
      List.of(
          CertificateStatus.VALID,
          CertificateStatus.CANCELLED,
          CertificateStatus.SUSPENDED,
          CertificateStatus.REVOKED,
          CertificateStatus.EXPIRED);

  private final SchemeWords words;
  private final Divisions divisions;
  private final PublicBodies bodies;
  private final ReportingRows reporting;

  StatisticsCharts(
      SchemeWords words, Divisions divisions, PublicBodies bodies, ReportingRows reporting) {
    this.words = words;
    this.divisions = divisions;
    this.bodies = bodies;
    this.reporting = reporting;
  }

  Sheet page(RegisterFigures figures, StockView by, List<MonthStock> stock, View view) {
    Map<String, BodyName> names = bodies.names();
    return Sheet.titled(view.text(WORD + "title"))
        .lede(view.text(WORD + "lede", view.time(figures.asOf())))
        .with(
            new Sheet.Links(
                List.of(
                    Row.link("", view.text(WORD + "csv"), "/statistics.csv"),
                    Row.link("", view.text("page.open.data.title"), "/open-data/"))))
        .with(
            counts(
                "category",
                figures.by(RegisterFigures.Count::category),
                code -> words.category(code, view),
                view))
        .with(counts("level", figures.by(RegisterFigures.Count::level), view::tier, view))
        .with(
            counts(
                "province",
                figures.by(RegisterFigures.Count::province),
                code -> province(code, view),
                view))
        .with(
            counts(
                "body", figures.by(RegisterFigures.Count::body), no -> body(names, no, view), view))
        .with(stock(by, stock, names, view))
        .with(new Sheet.Links(views(view)))
        .with(months(figures.months(), view))
        .with(reasons(figures.reasons(), view))
        .with(durations(figures.durations(), view))
        .with(times(figures.times(), names, view))
        .with(reporting.table(view));
  }

  private Sheet.Chart stock(
      StockView by, List<MonthStock> stock, Map<String, BodyName> names, View view) {
    return switch (by) {
      case STATUS -> StockChart.byStatus(stock, SERIES, view);
      case CATEGORY -> StockChart.byValue(by, stock, code -> words.category(code, view), view);
      case LEVEL -> StockChart.byValue(by, stock, view::tier, view);
      case PROVINCE -> StockChart.byValue(by, stock, code -> province(code, view), view);
      case BODY -> StockChart.byValue(by, stock, no -> body(names, no, view), view);
    };
  }

  private static List<Row> views(View view) {
    return Arrays.stream(StockView.values())
        .map(by ->
            Row.link(
                "", view.text(WORD + "stock.by." + by.code()), "/statistics?stock=" + by.code()))
        .toList();
  }

  private String province(String code, View view) {
    return code.isEmpty()
        ? view.text(WORD + "notPublic")
        : divisions.find(code).map(d -> view.either(d.name(), d.nameEn())).orElse(code);
  }

  private static String body(Map<String, BodyName> names, String approvalNo, View view) {
    return Optional.ofNullable(names.get(approvalNo))
        .map(b -> view.either(b.name(), b.nameEn()))
        .orElse(approvalNo);
  }

  /** Stacked by status; the longest first. The table has all, the picture the first. */
  private static Sheet.Chart counts(
      String word, List<CountLine> lines, UnaryOperator<String> name, View view) {
    List<CountLine> sorted =
        lines.stream().sorted(Comparator.comparingLong(CountLine::total).reversed()).toList();
    return chart(
        word,
        sorted.stream()
            .map(line -> new Line(name.apply(line.value()), SERIES.stream().map(line::of).toList()))
            .toList(),
        view);
  }

  private static Sheet.Chart months(List<RegisterFigures.Month> months, View view) {
    return chart(
        "month",
        months.reversed().stream()
            .map(month ->
                new Line(month.month().toString(), SERIES.stream().map(month::of).toList()))
            .toList(),
        view);
  }

  private record Line(String label, List<Long> values) {

    String total() {
      return Long.toString(values.stream().mapToLong(Long::longValue).sum());
    }
  }

  private static Sheet.Chart chart(String word, List<Line> lines, View view) {
    List<String> series = SERIES.stream().map(view::name).toList();
    List<String> heads = new ArrayList<>(List.of(view.text(WORD + word + ".head")));
    heads.addAll(series);
    heads.add(view.text(WORD + "total"));
    return new Sheet.Chart(
        new Sheet.Table(
            view.text(WORD + word),
            heads,
            lines.stream().map(StatisticsCharts::cells).toList(),
            view.text(WORD + "none")),
        series,
        lines.stream()
            .limit(BARS)
            .map(line ->
                new Sheet.Bar(
                    line.label(),
                    line.values().stream().map(BigDecimal::valueOf).toList(),
                    line.total()))
            .toList());
  }

  private static List<Cell> cells(Line line) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(line.label())));
    line.values().forEach(value -> cells.add(Cell.of(value.toString())));
    cells.add(Cell.of(line.total()));
    return cells;
  }

  private Sheet.Chart reasons(List<RegisterFigures.Reason> reasons, View view) {
    return new Sheet.Chart(
        new Sheet.Table(
            view.text(WORD + "reasons"),
            List.of(
                view.text("page.open.certificate.reason"),
                view.text(WORD + "became"),
                view.text(WORD + "times")),
            reasons.stream()
                .map(r ->
                    List.of(
                        Cell.of(words.reason(r.reason(), view)),
                        Cell.of(view.name(r.status())),
                        Cell.of(Long.toString(r.events()))))
                .toList(),
            view.text(WORD + "none")),
        List.of(view.text(WORD + "times")),
        reasons.stream()
            .limit(BARS)
            .map(r ->
                new Sheet.Bar(
                    words.reason(r.reason(), view),
                    List.of(BigDecimal.valueOf(r.events())),
                    Long.toString(r.events())))
            .toList());
  }

  private static Sheet.Table durations(List<RegisterFigures.Taken> durations, View view) {
    return new Sheet.Table(
        view.text(WORD + "durations"),
        List.of(
            view.text(WORD + "durations.what"),
            view.text(WORD + "times"),
            view.text(WORD + "durations.average"),
            view.text(WORD + "durations.longest")),
        durations.stream()
            .map(t ->
                List.of(
                    Cell.of(view.text(WORD + "durations." + t.what().name())),
                    Cell.of(Long.toString(t.times())),
                    Cell.of(t.days().toPlainString()),
                    Cell.of(t.longest().toPlainString())))
            .toList(),
        view.text(WORD + "none"));
  }

  private static Sheet.Table times(
      List<RegisterFigures.BodyTimes> times, Map<String, BodyName> names, View view) {
    return new Sheet.Table(
        view.text(WORD + "bodyTimes"),
        List.of(
            view.text(WORD + "body.head"),
            view.text(WORD + "bodyTimes.decisions"),
            view.text(WORD + "bodyTimes.toAcceptance"),
            view.text(WORD + "bodyTimes.toDecision")),
        times.stream()
            .map(t ->
                List.of(
                    Cell.of(body(names, t.body(), view)),
                    Cell.of(Long.toString(t.decisions())),
                    Cell.of(t.toAcceptance().toPlainString()),
                    Cell.of(t.toDecision().toPlainString())))
            .toList(),
        view.text(WORD + "none"));
  }
}

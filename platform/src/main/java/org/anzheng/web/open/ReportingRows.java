package org.anzheng.web.open;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.BodyName;
import org.anzheng.register.BodyReporting;
import org.anzheng.register.PublicAnnual;
import org.anzheng.register.PublicBodies;
import org.anzheng.register.PublicReporting;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 报送情况公示: of one body as rows, of all as a table. */
@Component
class ReportingRows {

  private static final String WORD = "page.open.reporting.";

  private final PublicReporting reporting;
  private final PublicBodies bodies;
  private final Clock clock;

  ReportingRows(PublicReporting reporting, PublicBodies bodies, Clock clock) {
    this.reporting = reporting;
    this.bodies = bodies;
    this.clock = clock;
  }

  List<Row> of(String approvalNo, View view) {
    return reporting.find(approvalNo).map(body -> rows(body, view)).orElse(List.of());
  }

  private List<Row> rows(BodyReporting body, View view) {
    List<Row> rows = new ArrayList<>();
    if (body.lastReport().isEmpty()) {
      rows.add(Row.of(view.text(WORD + "how"), view.text(WORD + how(body))));
    }
    rows.add(Row.of(view.text(WORD + "months"), months(body, view)));
    if (!body.missing().isEmpty()) {
      rows.add(Row.of(view.text(WORD + "missing"), missing(body, view)));
    }
    body.lastReport()
        .ifPresent(last -> {
          rows.add(Row.of(view.text(WORD + "last"), view.time(last)));
          rows.add(
              Row.of(
                  view.text(WORD + "onTime"),
                  view.text(WORD + "onTime.of", body.onTime(), body.onTime() + body.late())));
          rows.add(Row.of(view.text(WORD + "median"), median(body)));
          rows.add(Row.of(view.text(WORD + "corrections"), Long.toString(body.corrections())));
          rows.add(Row.of(view.text(WORD + "returned"), Long.toString(body.returned())));
        });
    rows.add(Row.of(view.text(WORD + "annual"), annual(body.annual(), view)));
    return rows;
  }

  /** Only of whom every month is known may be said that it works here. */
  private static String how(BodyReporting body) {
    if (!body.missing().isEmpty()) {
      return "silent";
    }
    return body.heard() == 0 ? "notYet" : "native";
  }

  Sheet.Table table(View view) {
    Map<String, BodyName> names = bodies.names();
    return new Sheet.Table(
        view.text(WORD + "table"),
        List.of(
            view.text("page.open.statistics.body.head"),
            view.text(WORD + "months"),
            view.text(WORD + "missing"),
            view.text(WORD + "last"),
            view.text(WORD + "onTime"),
            view.text(WORD + "late"),
            view.text(WORD + "median"),
            view.text(WORD + "corrections"),
            view.text(WORD + "returned"),
            view.text(WORD + "annual")),
        reporting.all().stream().map(body -> line(body, names, view)).toList(),
        view.text(WORD + "none"));
  }

  private List<Cell> line(BodyReporting body, Map<String, BodyName> names, View view) {
    return List.of(
        Cell.link(name(names, body.approvalNo(), view), "/bodies/" + body.approvalNo()),
        Cell.of(months(body, view)),
        Cell.of(missing(body, view)),
        Cell.of(body.lastReport().map(view::time).orElse("–")),
        Cell.of(Long.toString(body.onTime())),
        Cell.of(Long.toString(body.late())),
        Cell.of(median(body)),
        Cell.of(Long.toString(body.corrections())),
        Cell.of(Long.toString(body.returned())),
        Cell.of(annual(body.annual(), view)));
  }

  private static String months(BodyReporting body, View view) {
    return body.months() == 0
        ? view.text(WORD + "months.none")
        : view.text(WORD + "months.of", body.heard(), body.months());
  }

  private static String missing(BodyReporting body, View view) {
    return body.missing().isEmpty()
        ? "–"
        : body.missing().stream()
            .map(YearMonth::toString)
            .collect(Collectors.joining(view.text("page.open.separator")));
  }

  private String annual(PublicAnnual annual, View view) {
    String year = Integer.toString(annual.year());
    if (annual.submittedOn().isPresent()) {
      String key = annual.isLate() ? "annual.late" : "annual.of";
      return view.text(
          WORD + key, year, annual.submittedOn().get().toString(), annual.dueOn().toString());
    }
    if (!annual.owed()) {
      return view.text(WORD + "annual.notOwed", year);
    }
    boolean missing = annual.isMissing(ChinaTime.dateOf(clock.instant()));
    return view.text(
        WORD + (missing ? "annual.missing" : "annual.open"), year, annual.dueOn().toString());
  }

  private static String name(Map<String, BodyName> names, String approvalNo, View view) {
    return Optional.ofNullable(names.get(approvalNo))
        .map(b -> view.either(b.name(), b.nameEn()))
        .orElse(approvalNo);
  }

  private static String median(BodyReporting body) {
    return body.medianDays().map(String::valueOf).orElse("–");
  }
}

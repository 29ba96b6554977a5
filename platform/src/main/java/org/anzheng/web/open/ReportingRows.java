package org.anzheng.web.open;

import java.util.List;
import java.util.Optional;
import org.anzheng.register.BodyName;
import org.anzheng.register.BodyReporting;
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

  ReportingRows(PublicReporting reporting, PublicBodies bodies) {
    this.reporting = reporting;
    this.bodies = bodies;
  }

  List<Row> of(String approvalNo, View view) {
    Optional<BodyReporting> found = reporting.find(approvalNo);
    if (found.isEmpty()) {
      return List.of(Row.of(view.text(WORD + "how"), view.text(WORD + "native")));
    }
    BodyReporting body = found.get();
    return List.of(
        Row.of(view.text(WORD + "last"), view.time(body.lastReport())),
        Row.of(
            view.text(WORD + "onTime"),
            view.text(WORD + "onTime.of", body.onTime(), body.onTime() + body.late())),
        Row.of(view.text(WORD + "median"), median(body)),
        Row.of(view.text(WORD + "corrections"), Long.toString(body.corrections())),
        Row.of(view.text(WORD + "returned"), Long.toString(body.returned())),
        Row.of(
            view.text(WORD + "annual"),
            body.annualYear()
                .map(year ->
                    view.text(
                        WORD + "annual.of",
                        Integer.toString(year),
                        body.annualOn().map(String::valueOf).orElse("–")))
                .orElse(view.text(WORD + "annual.none"))));
  }

  Sheet.Table table(View view) {
    return new Sheet.Table(
        view.text(WORD + "table"),
        List.of(
            view.text("page.open.statistics.body.head"),
            view.text(WORD + "last"),
            view.text(WORD + "onTime"),
            view.text(WORD + "late"),
            view.text(WORD + "median"),
            view.text(WORD + "corrections"),
            view.text(WORD + "returned")),
        reporting.all().stream()
            .map(body ->
                List.of(
                    Cell.link(name(body.approvalNo(), view), "/bodies/" + body.approvalNo()),
                    Cell.of(view.time(body.lastReport())),
                    Cell.of(Long.toString(body.onTime())),
                    Cell.of(Long.toString(body.late())),
                    Cell.of(median(body)),
                    Cell.of(Long.toString(body.corrections())),
                    Cell.of(Long.toString(body.returned()))))
            .toList(),
        view.text(WORD + "none"));
  }

  private String name(String approvalNo, View view) {
    return Optional.ofNullable(bodies.names().get(approvalNo))
        .map((BodyName b) -> view.either(b.name(), b.nameEn()))
        .orElse(approvalNo);
  }

  private static String median(BodyReporting body) {
    return body.medianDays().map(String::valueOf).orElse("–");
  }
}

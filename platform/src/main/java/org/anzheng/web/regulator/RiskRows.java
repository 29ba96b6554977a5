package org.anzheng.web.regulator;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.bodies.BodySummary;
import org.anzheng.supervision.signals.RiskScore;
import org.anzheng.supervision.signals.SignalSearch;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 机构风险: the score of a body and every rule that adds to it. */
@Component
class RiskRows {

  private static final String SIGNALS = "/regulator/signals";

  private final SignalSearch search;

  RiskRows(SignalSearch search) {
    this.search = search;
  }

  List<Row> of(BodySummary body, View view) {
    RiskScore score = search.score(body.organisation());
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.link(
            view.text("page.signals.score"),
            Long.toString(score.points()),
            SIGNALS + "?subject=" + body.approvalNo()));
    rows.add(
        Row.of(
            view.text("page.signals.tier"),
            view.text("page.signals.tier." + (search.raised(score) ? "raised" : "normal")),
            view.text("page.signals.tier.hint")));
    score
        .reasons()
        .forEach(reason ->
            rows.add(
                Row.link(
                    view.name(reason.rule()),
                    view.text("page.signals.reason", reason.signals(), reason.points()),
                    SIGNALS + "/rules/" + reason.rule())));
    return rows;
  }
}

package org.anzheng.web.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.TeamObjection;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;

/** 审查组异议记录: each objection with its deadline, its decision and the answer, for either side. */
public final class TeamObjections {

  private static final String WORD = "page.cases.objection.";

  private TeamObjections() {}

  /** The rows, oldest first. */
  public static List<Row> rows(EvaluationSummary file, View view) {
    return file.team().objections().stream()
        .flatMap(objection ->
            Stream.of(Optional.of(raised(objection, view)), answered(objection, view))
                .flatMap(Optional::stream))
        .toList();
  }

  private static Row raised(TeamObjection objection, View view) {
    return Row.of(
        view.text(WORD + "reasons"),
        objection.reasons(),
        view.text(WORD + "raised", view.time(objection.raisedAt()), objection.due()));
  }

  private static Optional<Row> answered(TeamObjection objection, View view) {
    return objection
        .upheld()
        .flatMap(upheld ->
            objection
                .answeredAt()
                .map(at ->
                    Row.of(
                        view.text(WORD + (upheld ? "upheld" : "dismissed")),
                        objection.answer(),
                        view.text(WORD + "answered", view.time(at)))));
  }
}

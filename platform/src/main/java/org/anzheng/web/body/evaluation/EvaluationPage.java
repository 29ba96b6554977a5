package org.anzheng.web.body.evaluation;

import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.DutyNote;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Step;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;

/**
 * 机构端审核评价页面.
 *
 * @param next the act the reader should do next, if it is the reader's turn
 * @param missing what must exist before the next gate
 * @param uncovered what the team as assigned does not cover on the days ahead
 * @param site plan, meetings and sample
 * @param nonconformities each with its state and a link
 * @param report empty before it is handed in
 * @param duty whether the reader may do what comes next in the body, and who else could
 */
public record EvaluationPage(
    EvaluationSummary file,
    Tone tone,
    List<Step> steps,
    Optional<Task> next,
    List<Objection> missing,
    List<Objection> uncovered,
    List<Task> tasks,
    List<Row> order,
    List<Row> team,
    List<Row> site,
    List<Task> nonconformities,
    List<Row> report,
    Optional<DutyNote> duty) {

  /** The page of the case. */
  public String casePath() {
    return "/body/cases/" + file.caseNumber();
  }
}

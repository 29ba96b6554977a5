package org.anzheng.web.applicant.evaluation;

import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;

/**
 * 委托人端审核评价页面.
 *
 * @param next what the reader has to do next; empty while others have
 * @param tasks what the client does in an evaluation
 */
public record EvaluationPage(
    EvaluationSummary file,
    Tone tone,
    Optional<Task> next,
    List<Task> tasks,
    List<Row> team,
    List<Row> plan,
    List<Row> report) {

  /** The page of the case. */
  public String casePath() {
    return "/applicant/cases/" + file.caseNumber();
  }
}

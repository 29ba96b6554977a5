package org.anzheng.web.body.evaluation;

import java.util.List;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;

/**
 * 审查发现页面: every criterion with its finding, so that none is left out.
 *
 * @param records whether the reader may record findings now
 */
public record FindingsPage(EvaluationSummary file, List<Line> lines, boolean records) {

  /** The page of the evaluation. */
  public String back() {
    return EvaluationDesk.path(file.caseNumber());
  }

  /**
   * 一条准则.
   *
   * @param place counted from 1
   * @param text the finding, empty while there is none
   * @param evidence links to what it rests on
   */
  public record Line(
      int place,
      String criterion,
      String title,
      Tone tone,
      String state,
      String text,
      List<Row> evidence) {}
}
